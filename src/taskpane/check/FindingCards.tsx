import type { ReactElement } from 'react';
import { LazyBlock } from '../components/LazyBlock';
import { useShared } from '../components/styles';
import type { Intent } from '../state/pane-actions';
import { inBlocks, type KeyedFinding } from '../state/selectors/keyed-findings';
import { FindingCard } from './FindingCard';

interface Props {
  readonly items: readonly KeyedFinding[];
  readonly currentKey: string | null;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Findings drawn at a time, and the usual height of one in pixels. */
const BLOCK = 10;
const USUAL_HEIGHT = 150;

/** Findings of one kind, each on a card; those far from the view are not drawn. */
export function FindingCards({ items, currentKey, busy, send }: Props): ReactElement {
  const shared = useShared();
  return (
    <>
      {inBlocks(items, BLOCK).map((block, index) => (
        <LazyBlock
          key={index}
          estimate={block.length * USUAL_HEIGHT}
          always={index === 0 || block.some(({ key }) => key === currentKey)}
        >
          {() => (
            <ul className={shared.list}>
              {block.map((item) => (
                <FindingCard
                  key={item.key}
                  item={item}
                  current={item.key === currentKey}
                  among
                  busy={busy}
                  send={send}
                />
              ))}
            </ul>
          )}
        </LazyBlock>
      ))}
    </>
  );
}
