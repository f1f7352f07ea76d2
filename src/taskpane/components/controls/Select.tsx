import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useField } from './field';

interface Props {
  readonly className?: string;
  /** Needed where no label stands around it. */
  readonly 'aria-label'?: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A choice of one among a few, as the browser offers it. */
export function Select({ className, onChoose, ...rest }: Props): ReactElement {
  const { box } = useField();
  return (
    <select {...rest} className={mergeClasses(box, className)} onChange={({ target }) => onChoose(target.value)} />
  );
}
