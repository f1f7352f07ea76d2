import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../strings/failures';
import { useLocale } from '../components/locale';
import { failurePlace } from './failure-place';
import { useShared } from '../components/styles';
import { SupportDetails } from './SupportDetails';

/** Why the workbook could not be read, and what to do. The primary button tries again. */
export function FailureCard({ failure }: { failure: Failure }): ReactElement {
  const { cause } = failure;
  const shared = useShared();
  const { texts } = useLocale();
  const place = failurePlace(failure, texts);
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <strong>{texts.failures[cause].title}</strong>
      <span>{texts.failures[cause].body}</span>
      {place && <span className={mergeClasses(shared.quiet, shared.wrap)}>{place}</span>}
      <SupportDetails failure={failure} />
    </div>
  );
}
