import type { ReactElement } from 'react';
import { useShared } from '../components/styles';

/** Says aloud what has just changed, to those who do not see it. */
export function Announcer({ text }: { text: string }): ReactElement {
  const { hidden } = useShared();
  return (
    <div className={hidden} role="status">
      {text}
    </div>
  );
}
