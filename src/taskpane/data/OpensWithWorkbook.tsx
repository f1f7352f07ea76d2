import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Checkbox } from '../components/controls/Checkbox';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';
import type { Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';

interface Props {
  readonly opens: Opened['opensWithWorkbook'];
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** Asks once whether the pane is to open with this workbook, and lets the answer be changed. */
export function OpensWithWorkbook({ opens, busy, send }: Props): ReactElement | null {
  const shared = useShared();
  const { opening } = useViewLocale().texts;
  const answer = (wanted: boolean): void => send({ do: 'open-with-workbook', wanted });
  if (opens === 'unsupported') return null;
  if (opens !== 'unasked') {
    return (
      <Checkbox checked={opens === 'yes'} onCheck={answer}>
        {opening.label}
      </Checkbox>
    );
  }
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{opening.question}</h3>
      <div className={shared.row}>
        <Button disabledFocusable={busy} onClick={() => answer(true)}>
          {opening.yes}
        </Button>
        <Button disabledFocusable={busy} appearance="subtle" onClick={() => answer(false)}>
          {opening.no}
        </Button>
      </div>
      <p className={mergeClasses(shared.quiet, shared.plain)}>{opening.about}</p>
    </section>
  );
}
