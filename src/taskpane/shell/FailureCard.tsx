import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Failure } from '../../strings/failures';
import { useLocale } from '../components/locale';
import { CAUSES_WITH_DETAIL } from './causes-with-detail';
import { useShared } from '../components/styles';
import { SupportDetails } from './SupportDetails';

/** Why the workbook could not be read, and what to do. The primary button tries again. */
export function FailureCard({ failure }: { failure: Failure }): ReactElement {
  const { cause, detail } = failure;
  const shared = useShared();
  const { failures, notices } = useLocale().texts;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <strong>{failures[cause].title}</strong>
      <span>{failures[cause].body}</span>
      {detail && CAUSES_WITH_DETAIL.includes(cause) && (
        <span className={mergeClasses(shared.quiet, shared.wrap)}>{notices.detail(detail)}</span>
      )}
      <SupportDetails failure={failure} />
    </div>
  );
}
