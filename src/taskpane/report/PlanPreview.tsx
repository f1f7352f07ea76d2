import { mergeClasses } from '@fluentui/react-components';
import { DocumentTable16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PlannedSheet } from '../../operations';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

/** The sheets that will be made, and which of them take the place of earlier ones. */
export function PlanPreview({ sheets }: { sheets: readonly PlannedSheet[] }): ReactElement {
  const shared = useShared();
  const { reports } = useViewLocale().texts;
  return (
    <Disclosure title={`${reports.preview} (${reports.sheets(sheets.length)})`}>
      <ul className={mergeClasses(shared.list, shared.card)}>
        {sheets.map(({ name, replaces }) => (
          <li key={name} className={shared.row}>
            <DocumentTable16Regular className={replaces ? shared.quiet : shared.brand} />
            <span>{name}</span>
            {replaces && <span className={shared.quiet}>{reports.replaces}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
