import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { PlainTable } from '../../operations/import';
import { IMPORT_OFFER } from '../../strings/import-view';
import { Disclosure } from '../components/Disclosure';
import { useLocale } from '../components/locale';
import { straight } from '../components/readable-text';
import { useShared } from '../components/styles';
import { useFetched } from '../components/use-fetched';
import type { Importing } from '../../operations/import';
import type { Opened } from '../services/services';
import type { Store } from '../services/store';
import { makingTable } from './changes';
import { ColumnList } from './PlainColumns';

interface Props {
  readonly opened: Opened;
  readonly busy: boolean;
  readonly store: Store;
}

/** Where data is missing: the sheet in front as a table, if its headings are a table's; and bringing in a document. */
export function ImportOffer({ opened, busy, store }: Props): ReactElement {
  const shared = useShared();
  const { say } = useLocale();
  const importing = useFetched(store.loadImporting);
  const plain = usePlainTable(importing, opened);
  return (
    <>
      {importing && plain && (
        <section className={mergeClasses(shared.card, shared.stack)}>
          <h3 className={mergeClasses(shared.heading, shared.plain)}>{say(IMPORT_OFFER.plainTitle(plain.table))}</h3>
          <span className={shared.wrap}>
            {say(IMPORT_OFFER.plainBody(straight(`${plain.sheet}!${plain.area}`), plain.rows))}
          </span>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => store.send({ do: 'carry-out', change: makingTable(plain, importing) })}
          >
            {say(IMPORT_OFFER.makeTable)}
          </Button>
          <Disclosure title={say(IMPORT_OFFER.columns)}>
            <ColumnList headers={plain.headers} meanings={plain.meanings} />
          </Disclosure>
        </section>
      )}
      <section className={mergeClasses(shared.card, shared.stack)}>
        <h3 className={mergeClasses(shared.heading, shared.plain)}>{say(IMPORT_OFFER.title)}</h3>
        <span className={shared.quiet}>{say(IMPORT_OFFER.body)}</span>
        <Button disabledFocusable={busy} onClick={() => store.send({ do: 'import' })}>
          {say(IMPORT_OFFER.open)}
        </Button>
      </section>
    </>
  );
}

/** The range of the sheet in front that can be a table; looked for again when the pane is come back to from another sheet. */
function usePlainTable(importing: Importing | null, opened: Opened): PlainTable | null {
  const [plain, setPlain] = useState<PlainTable | null>(null);
  useEffect(() => {
    let left = false;
    const look = (): void => {
      importing?.findPlainTable().then(
        (found) => left || setPlain(found),
        () => undefined,
      );
    };
    look();
    addEventListener('focus', look);
    return () => {
      left = true;
      removeEventListener('focus', look);
    };
  }, [importing, opened]);
  return plain;
}
