import { shortened, straight } from '../components/readable-text';
import { useViewLocale } from '../components/view-locale';
import type { KeyedFinding } from '../state/selectors/keyed-findings';

/** Letters of the name of a row that are shown. */
const MOST = 60;

/** Says where a finding is: «มาตรการที่ ๘ “…” · สถานะ»; the table, where it is about no row that has a name. */
export function usePlace(): (item: KeyedFinding) => string {
  const { texts } = useViewLocale();
  return ({ finding, row, subject }) => {
    const named = row && texts.findings.rows[row.table](row.number, straight(shortened(row.name, MOST)));
    return [named || texts.tables.names[finding.table], subject].filter(Boolean).join(' · ');
  };
}
