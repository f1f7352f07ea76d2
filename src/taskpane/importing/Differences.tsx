import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ImportPlan } from '../../operations/import';
import { IMPORT_REVIEW } from '../../strings/import-view';
import { TABLE_NAMES } from '../../strings/table-names';
import { Disclosure } from '../components/Disclosure';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';
import { useImportStyles } from './styles';

/** What is in the workbook already: the same, with nothing to add, or something else, which stays. */
export function Differences({ plan }: { plan: ImportPlan }): ReactElement | null {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  const { duplicates, differences, ambiguous } = plan;
  if (duplicates + differences.length + ambiguous.length === 0) return null;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      {ambiguous.map((table) => (
        <span key={table}>{say(IMPORT_REVIEW.ambiguous(table))}</span>
      ))}
      {duplicates > 0 && <span>{say(IMPORT_REVIEW.duplicates(duplicates))}</span>}
      {differences.length > 0 && (
        <Disclosure title={say(IMPORT_REVIEW.differences(differences.length))}>
          {differences.map(({ table, row, column, present, offered }) => (
            <div key={`${table}/${row}/${column}`} className={mergeClasses(styles.item, shared.wrap)}>
              <span className={shared.quiet}>
                {say(TABLE_NAMES[table])} · {say(IMPORT_REVIEW.row(row))} · {column}
              </span>
              <div>{say(IMPORT_REVIEW.differs(String(present), String(offered)))}</div>
            </div>
          ))}
        </Disclosure>
      )}
    </div>
  );
}
