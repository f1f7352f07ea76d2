import { Button } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactElement } from 'react';
import { useField } from '../components/controls/field';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly busy: boolean;
  readonly onKeep: () => void;
  readonly onSetAside: (reason: string) => void;
}

/** Asks why a finding is set aside; without a reason it is not. */
export function SetAsideForm({ busy, onKeep, onSetAside }: Props): ReactElement {
  const { box } = useField();
  const shared = useShared();
  const { findings: texts } = useViewLocale().texts;
  const [reason, setReason] = useState('');
  const id = useId();
  const given = reason.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given !== '' && !busy) onSetAside(given);
  };
  return (
    <form className={shared.stack} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && onKeep()}>
      <label htmlFor={id}>{texts.reason}</label>
      <input
        id={id}
        className={box}
        autoFocus
        placeholder={texts.reasonHint}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={shared.row}>
        <Button type="submit" size="small" disabledFocusable={busy || given === ''}>
          {texts.saveReason}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {texts.keep}
        </Button>
      </div>
    </form>
  );
}
