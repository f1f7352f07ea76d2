import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { useViewLocale } from './view-locale';

interface Props {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Takes back the last change of ours that the workbook remembers, and then the one before it. */
export function UndoLast({ opened: { lastChange }, busy, send }: Props): ReactElement | null {
  const { undo } = useViewLocale().texts;
  if (!lastChange) return null;
  const { id, kind, count } = lastChange;
  return (
    <Button disabledFocusable={busy} onClick={() => send({ do: 'undo', id })}>
      {undo.last[kind](count)}
    </Button>
  );
}
