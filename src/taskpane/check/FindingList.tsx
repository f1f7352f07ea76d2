import { Button, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { Intent } from '../state/pane-actions';
import { groupFindings, inBlocks, type KeyedFinding } from '../state/selectors/keyed-findings';
import { NO_FILTER } from '../state/pane-state';
import { FindingCard } from './FindingCard';
import { FindingGroupCard } from './FindingGroupCard';
import { LazyBlock } from '../components/LazyBlock';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly items: readonly KeyedFinding[];
  readonly currentKey: string | null;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Cards drawn at a time, and the usual height of one in pixels. */
const BLOCK = 10;
const USUAL_HEIGHT = 150;

/** The findings, in the order of the tables; many of one kind share a card. */
export function FindingList({ items, currentKey, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { findings: texts } = useViewLocale().texts;
  const groups = useMemo(() => groupFindings(items), [items]);
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
    <section className={shared.stack}>
      <h3 className={mergeClasses(shared.heading, shared.hidden)}>{texts.title}</h3>
      {inBlocks(groups, BLOCK).map((block, index) => (
        <LazyBlock
          key={index}
          estimate={block.length * USUAL_HEIGHT}
          always={index === 0 || block.some((group) => group.items.some(({ key }) => key === currentKey))}
        >
          {() => (
            <ul className={shared.list}>
              {block.map((group) =>
                group.items.length > 1 ? (
                  <FindingGroupCard key={group.key} group={group} currentKey={currentKey} busy={busy} send={send} />
                ) : (
                  group.items.map((item) => (
                    <FindingCard key={item.key} item={item} current={item.key === currentKey} busy={busy} send={send} />
                  ))
                ),
              )}
            </ul>
          )}
        </LazyBlock>
      ))}
    </section>
  );
}
