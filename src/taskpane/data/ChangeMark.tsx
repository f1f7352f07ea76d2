import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Direction } from '../state/selectors/score-bars';
import { useShared } from '../components/styles';

const MARKS: Readonly<Record<Direction, string>> = { up: '▲', down: '▼', same: '=' };

/** ▲, ▼ or = beside a change that stands there in words too. */
export function ChangeMark({ direction }: { direction: Direction | null }): ReactElement | null {
  const shared = useShared();
  if (direction === null) return null;
  const colour = { up: shared.success, down: shared.danger, same: shared.quiet }[direction];
  return (
    <span className={mergeClasses(colour)} aria-hidden>
      {MARKS[direction]}
    </span>
  );
}
