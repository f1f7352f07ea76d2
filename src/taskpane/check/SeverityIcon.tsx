import { ErrorCircle16Filled, Lightbulb16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Severity } from '../../checks/finding';
import { useShared } from '../components/styles';

/** The sign of a severity; its word always stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }): ReactElement {
  const shared = useShared();
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className={shared.danger} />;
    case 'warning':
      return <Warning16Filled className={shared.warning} />;
    case 'tip':
      return <Lightbulb16Regular className={shared.brand} />;
  }
}
