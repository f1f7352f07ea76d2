import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlainTable } from '../../operations/import';
import { IMPORT_OFFER } from '../../strings/import-view';
import { useLocale } from '../components/locale';
import { straight } from '../components/readable-text';
import { useShared } from '../components/styles';

interface Props {
  readonly plain: PlainTable;
  /** Takes it as a document whose rows are to be added; absent where nothing else is offered. */
  readonly onAsRows?: () => void;
}

/** A plain range that can be a table as it stands: where it is, and what each of its columns becomes. */
export function PlainColumns({ plain, onAsRows }: Props): ReactElement {
  const shared = useShared();
  const { say } = useLocale();
  const { sheet, area, rows, headers, meanings } = plain;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <span className={shared.wrap}>{say(IMPORT_OFFER.plainBody(straight(`${sheet}!${area}`), rows))}</span>
      <ColumnList headers={headers} meanings={meanings} />
      {onAsRows && (
        <div>
          <Button size="small" onClick={onAsRows}>
            {say(IMPORT_OFFER.asRows)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Each heading with what its column becomes. */
export function ColumnList({ headers, meanings }: Pick<PlainTable, 'headers' | 'meanings'>): ReactElement {
  const shared = useShared();
  const { say } = useLocale();
  return (
    <ul aria-label={say(IMPORT_OFFER.columns)} className={shared.list}>
      {headers.map((header, index) => {
        const meaning = meanings[index] ?? null;
        return (
          <li key={header} className={shared.wrap}>
            {straight(header)}{' '}
            <span className={shared.quiet}>{meaning === null ? say(IMPORT_OFFER.own) : `→ ${meaning}`}</span>
          </li>
        );
      })}
    </ul>
  );
}
