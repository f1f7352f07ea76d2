import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useField } from './field';

const useStyles = makeStyles({
  label: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 8px', cursor: 'pointer' },
});

interface Props {
  readonly 'aria-describedby'?: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A tick with its label. */
export function Checkbox({ onCheck, children, ...rest }: Props): ReactElement {
  const { tick } = useField();
  return (
    <label className={useStyles().label}>
      <input {...rest} type="checkbox" className={tick} onChange={({ target }) => onCheck(target.checked)} />
      {children}
    </label>
  );
}
