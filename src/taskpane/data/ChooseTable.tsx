import { Button, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TableId } from '../../workbook/cell';
import type { Intent } from '../state/pane-actions';
import { Select } from '../components/controls/Select';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

interface Props {
  readonly table: TableId;
  readonly candidates: readonly string[];
  readonly busy: boolean;
  readonly className?: string;
  readonly send: (intent: Intent) => void;
}

/** Lets a person say which of several tables is meant: never guessed. */
export function ChooseTable({ table, candidates, busy, className, send }: Props): ReactElement {
  const shared = useShared();
  const { tables } = useViewLocale().texts;
  const [name, setName] = useState(candidates[0] ?? '');
  return (
    <div className={mergeClasses(className, shared.row)}>
      <Select aria-label={tables.choose} value={name} onChoose={setName}>
        {candidates.map((candidate) => (
          <option key={candidate}>{candidate}</option>
        ))}
      </Select>
      <Button disabledFocusable={busy} onClick={() => send({ do: 'choose-table', table, name })}>
        {tables.use}
      </Button>
    </div>
  );
}
