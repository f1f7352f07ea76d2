import { mergeClasses } from '@fluentui/react-components';
import { ArrowSwap16Regular, DocumentAdd16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PlannedSheet } from '../services';
import { Disclosure } from './Disclosure';
import { useLocale } from './locale';
import { useShared } from './styles';

/** The sheets that will be made, and which of them take the place of earlier ones. */
export function PlanPreview({ sheets }: { sheets: readonly PlannedSheet[] }): ReactElement {
  const shared = useShared();
  const { reports } = useLocale().texts;
  return (
    <Disclosure title={`${reports.preview} (${reports.sheets(sheets.length)})`}>
      <ul className={mergeClasses(shared.card, shared.list)}>
        {sheets.map(({ name, replaces }) => (
          <li key={name} className={shared.row}>
            {replaces ? (
              <ArrowSwap16Regular className={shared.quiet} />
            ) : (
              <DocumentAdd16Regular className={shared.brand} />
            )}
            <span>{name}</span>
            {replaces && <span className={shared.quiet}>{reports.replaces}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
