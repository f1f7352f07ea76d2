import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import { inBlocks, type KeyedFinding } from '../state/selectors/finding-lists';
import { NO_FILTER } from '../state/pane-state';
import { FindingCard } from './FindingCard';
import { LazyBlock } from '../components/LazyBlock';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly items: readonly KeyedFinding[];
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Findings drawn at a time, and the usual height of one in pixels. */
const BLOCK = 10;
const USUAL_HEIGHT = 150;

/** The findings, in the order of the tables. */
export function FindingList({ items, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { findings: texts } = useViewLocale().texts;
  if (items.length === 0) {
    return (
      <div className={shared.row}>
        <span>{texts.none}</span>
        <Button size="small" onClick={() => send({ do: 'filter', filter: NO_FILTER })}>
          {texts.clearFilter}
        </Button>
      </div>
    );
  }
  return (
    <section aria-label={texts.title} className={shared.stack}>
      {inBlocks(items, BLOCK).map((block, index) => (
        <LazyBlock key={index} estimate={block.length * USUAL_HEIGHT} first={index === 0}>
          {() => (
            <ul className={shared.list}>
              {block.map((item) => (
                <FindingCard key={item.key} item={item} busy={busy} send={send} />
              ))}
            </ul>
          )}
        </LazyBlock>
      ))}
    </section>
  );
}
