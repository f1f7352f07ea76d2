import { Button, mergeClasses } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons';
import { useMemo, type ReactElement } from 'react';
import type { Fate, SourceCell } from '../../operations/import';
import { LEFT_REASONS, placeText } from '../../strings/import';
import { IMPORT_ACCOUNT } from '../../strings/import-view';
import { TABLE_NAMES } from '../../strings/table-names';
import { Disclosure } from '../components/Disclosure';
import { LazyBlock } from '../components/LazyBlock';
import { useLocale } from '../components/locale';
import { readable } from '../components/readable-text';
import { useShared } from '../components/styles';
import type { ImportOffer } from '../../operations/import';
import type { Intent } from '../state/pane-actions';
import { inBlocks } from '../state/selectors/keyed-findings';
import { accountOf, FATES, type Entry } from './account';
import { useImportStyles } from './styles';

/** Cells drawn at a time, and the usual height of one in pixels. */
const BLOCK = 40;
const USUAL_HEIGHT = 60;

interface Props {
  readonly offer: ImportOffer;
  readonly send: (intent: Intent) => void;
}

/** The account of every cell of the document: nothing disappears without being told. */
export function AccountOfCells({ offer: { outcome, document }, send }: Props): ReactElement {
  const shared = useShared();
  const { say } = useLocale();
  const { counts, left } = useMemo(() => accountOf(outcome), [outcome]);
  const goTo = document.kind === 'sheet' ? (address: string) => send({ do: 'go-to-cell', cell: { address } }) : null;
  const entries = (list: readonly Entry[]): ReactElement => <Entries list={list} goTo={goTo} />;
  return (
    <div className={mergeClasses(shared.card, shared.stack)}>
      <span className={shared.muted}>
        {[
          say(IMPORT_ACCOUNT.sum(outcome.ledger.length)),
          ...FATES.filter((kind) => counts[kind] > 0).map((kind) => say(IMPORT_ACCOUNT.kinds[kind](counts[kind]))),
        ].join(' · ')}
      </span>
      {counts.left > 0 && (
        <Disclosure title={say(IMPORT_ACCOUNT.left(counts.left))}>
          {left.map(({ reason, cells }) => (
            <div key={reason}>
              <h4 className={shared.heading}>{say(LEFT_REASONS[reason])}</h4>
              {entries(cells.map((cell) => ({ cell, fate: null })))}
            </div>
          ))}
        </Disclosure>
      )}
      <Disclosure title={say(IMPORT_ACCOUNT.every)}>{entries(outcome.ledger)}</Disclosure>
    </div>
  );
}

interface EntriesProps {
  readonly list: readonly Entry[];
  /** Shows a cell of the sheet; null where the document is no sheet. */
  readonly goTo: ((address: string) => void) | null;
}

function Entries({ list, goTo }: EntriesProps): ReactElement {
  const styles = useImportStyles();
  const shared = useShared();
  const { say } = useLocale();
  return (
    <>
      {inBlocks(list, BLOCK).map((block, index) => (
        <LazyBlock key={index} estimate={block.length * USUAL_HEIGHT} always={false}>
          {() => (
            <ul className={mergeClasses(shared.list, styles.tight)}>
              {block.map(({ cell, fate }) => (
                <li key={cell.id} className={mergeClasses(styles.item, styles.entry)}>
                  <span className={shared.wrap}>
                    <span className={shared.quiet}>{say(placeText(cell.at))}</span> {readable(cell.text)}
                  </span>
                  {goTo && <GoTo cell={cell} goTo={goTo} />}
                  {fate && (
                    <span className={mergeClasses(shared.quiet, shared.wrap, styles.whole)}>{fateText(fate, say)}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </LazyBlock>
      ))}
    </>
  );
}

function GoTo({ cell, goTo }: { cell: SourceCell; goTo: (address: string) => void }): ReactElement {
  const { say } = useLocale();
  const name = say(IMPORT_ACCOUNT.goTo(cell.at));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Open16Regular />}
      aria-label={name}
      title={name}
      onClick={() => goTo(cell.at)}
    />
  );
}

/** Where a cell goes, in words. */
function fateText(fate: Fate, say: ReturnType<typeof useLocale>['say']): string {
  switch (fate.kind) {
    case 'placed': {
      const places = fate.targets.map(({ table, column }) => `${say(TABLE_NAMES[table])}: ${column}`);
      return `→ ${[...new Set(places)].join(', ')}`;
    }
    case 'left':
      return say(LEFT_REASONS[fate.reason]);
    case 'context':
    case 'computed':
    case 'duplicate':
      return say(IMPORT_ACCOUNT.fates[fate.kind]);
  }
}
