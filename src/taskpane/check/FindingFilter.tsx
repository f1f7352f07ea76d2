import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../checks/finding';
import type { TableId } from '../../workbook/cell';
import type { Intent } from '../state/pane-actions';
import { countFindings, SEVERITIES, tablesWithFindings } from '../state/selectors/finding-lists';
import type { Filter } from '../state/pane-state';
import { Select } from '../components/controls/Select';
import { useViewLocale } from '../components/view-locale';
import { SeverityIcon } from './SeverityIcon';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  chip: { minWidth: 0, paddingInline: '7px', borderRadius: tokens.borderRadiusCircular, fontWeight: 'inherit' },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly send: (intent: Intent) => void;
}

/** «ต้องแก้ ๒ · ควรดู ๓ · ข้อแนะนำ ๑»: the counts, and pressing one lists only those. */
export function FindingFilter({ findings, filter, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { findings: texts, tables: names } = useViewLocale().texts;
  const counts = countFindings(findings);
  const tables = tablesWithFindings(findings);
  return (
    <div className={shared.stack}>
      <div className={shared.row} role="group" aria-label={texts.filterSeverity}>
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <Button
            key={severity}
            className={mergeClasses(styles.chip, filter.severity === severity && styles.pressed)}
            size="small"
            icon={<SeverityIcon severity={severity} />}
            aria-pressed={filter.severity === severity}
            onClick={() =>
              send({ do: 'filter', filter: { ...filter, severity: filter.severity === severity ? 'all' : severity } })
            }
          >
            {texts.counted[severity](counts[severity])}
          </Button>
        ))}
      </div>
      {tables.length > 1 && (
        <Select
          aria-label={texts.filterTable}
          value={filter.table}
          onChoose={(table) => send({ do: 'filter', filter: { ...filter, table: table as TableId | 'all' } })}
        >
          <option value="all">{texts.allTables}</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {names.names[table]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
