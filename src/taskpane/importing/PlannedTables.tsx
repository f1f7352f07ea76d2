import { mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { PlannedTable } from '../../operations/import';
import { IMPORT_REVIEW } from '../../strings/import-view';
import { TABLE_NAMES } from '../../strings/table-names';
import { Disclosure } from '../components/Disclosure';
import { LazyBlock } from '../components/LazyBlock';
import { useLocale } from '../components/locale';
import { readable } from '../components/readable-text';
import { useShared } from '../components/styles';
import type { ImportOffer } from '../../operations/import';
import { inBlocks } from '../state/selectors/keyed-findings';
import { firstValues, placesOf, shownRows, type Places, type ShownRow } from './planned-rows';
import { useImportStyles } from './styles';

/** Rows drawn at a time, and the usual height of one in pixels. */
const BLOCK = 20;
const USUAL_HEIGHT = 110;

/** Names and values shown without being asked for. */
const MOST_PAIRS = 8;

/** A card for every table that gets something: which value goes into which column, by the first of each. */
export function PlannedTables({ offer }: { offer: ImportOffer }): ReactElement | null {
  const shared = useShared();
  const { say } = useLocale();
  const { outcome } = offer;
  const places = useMemo(() => placesOf(outcome), [outcome]);
  const tables = outcome.plan.tables.filter(({ rows, fills }) => rows.length + fills.length > 0);
  if (tables.length === 0) return null;
  return (
    <>
      <h3 className={shared.heading}>{say(IMPORT_REVIEW.tables)}</h3>
      <ul className={shared.list}>
        {tables.map((planned) => (
          <TableCard key={planned.table} planned={planned} places={places} />
        ))}
      </ul>
    </>
  );
}

function TableCard({ planned, places }: { planned: PlannedTable; places: Places }): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  const { table, rows, fills, newColumns, isMissing } = planned;
  const all = useMemo(() => shownRows(planned, places), [planned, places]);
  return (
    <li className={mergeClasses(shared.card, shared.stack)}>
      <div className={mergeClasses(shared.row, styles.apart)}>
        <h4 className={mergeClasses(shared.plain, shared.strong, styles.name)}>{say(TABLE_NAMES[table])}</h4>
        <span className={shared.muted}>{say(IMPORT_REVIEW.amount(rows.length, fills.length))}</span>
      </div>
      {isMissing && <span className={shared.quiet}>{say(IMPORT_REVIEW.madeNew)}</span>}
      {newColumns.length > 0 && (
        <span className={mergeClasses(shared.quiet, shared.wrap)}>
          {say(IMPORT_REVIEW.newColumns(newColumns.join(', ')))}
        </span>
      )}
      <Samples planned={planned} all={all} places={places} />
      <Disclosure title={say(IMPORT_REVIEW.allRows(all.length, table))}>
        {inBlocks(all, BLOCK).map((block, index) => (
          <LazyBlock key={index} estimate={block.length * USUAL_HEIGHT} always={false}>
            {() => block.map((row, at) => <Row key={at} number={index * BLOCK + at + 1} row={row} />)}
          </LazyBlock>
        ))}
      </Disclosure>
    </li>
  );
}

/** Where each column gets its first value from; of a table of names and values, such as the agency's, all of them. */
function Samples({
  planned,
  all,
  places,
}: {
  planned: PlannedTable;
  all: readonly ShownRow[];
  places: Places;
}): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  const first = firstValues(planned, places);
  const pairs = all.flatMap(({ values: [name, value] }) => (name && value ? [{ ...value, column: name.text }] : []));
  const shown = first.length === 2 && all.length <= MOST_PAIRS && pairs.length > 0 ? pairs : first;
  return (
    <ul className={shared.list}>
      {shown.map(({ column, text, at }, index) => (
        <li key={index} className={styles.goes}>
          <span className={mergeClasses(shared.strong, shared.wrap)}>{readable(column)}</span>
          <span className={mergeClasses(shared.wrap, styles.sample)}>{readable(text)}</span>
          {at !== '' && <span className={mergeClasses(shared.quiet, shared.wrap)}>{say(IMPORT_REVIEW.first(at))}</span>}
        </li>
      ))}
    </ul>
  );
}

function Row({ number, row: { fills, values } }: { number: number; row: ShownRow }): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say, texts } = useLocale();
  return (
    <div className={mergeClasses(styles.item, shared.wrap)}>
      <span className={shared.quiet}>
        {fills === null ? texts.steps.count(number) : say(IMPORT_REVIEW.fillAt(fills))}
      </span>
      {values.map(({ column, text }) => (
        <div key={column}>
          <span className={shared.quiet}>{column}</span> {readable(text)}
        </div>
      ))}
    </div>
  );
}
