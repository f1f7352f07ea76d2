import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import type { Finding, Fix } from '../../checks/finding';
import type { Localised } from '../../strings/language';
import type { Workbook } from '../../workbook/records';
import type { Intent } from '../state/pane-actions';
import { clearedBy } from '../state/selectors/cleared-cells';
import { inBlocks } from '../state/selectors/keyed-findings';
import { subjectOf } from '../state/selectors/finding-places';
import type { View } from '../state/pane-state';
import type { Opened } from '../services/services';
import { Checkbox } from '../components/controls/Checkbox';
import { FixPreview } from '../check/FixPreview';
import { LazyBlock } from '../components/LazyBlock';
import { useViewLocale, type AllTexts } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  // The arrow, not the edge of the button, lines up with what stands below.
  back: { marginLeft: '-12px', '@media (forced-colors: active)': { marginLeft: 0 } },
});

interface Props {
  readonly view: Extract<View, { readonly kind: 'review' }>;
  readonly opened: Opened;
  readonly send: (intent: Intent) => void;
}

/** Edits drawn at a time, and the usual height of one in pixels. */
const BLOCK = 25;
const USUAL_HEIGHT = 90;

/** The edits about to be made, all of them, before any is made. The primary button below carries them out. */
export function ReviewView({ view: { why, fixes, unticked }, opened, send }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const { book, findings } = opened;
  const reasons = useMemo(() => reasonsOf(findings), [findings]);
  const reasonFor = (fix: Fix): string => {
    const reason = reasons.get(JSON.stringify(fix));
    return reason ? say(reason) : '';
  };
  const canLeaveOut = why === 'errors' || why === 'warnings' || why === 'same-kind';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={shared.stack}>
      <h2 ref={heading} tabIndex={-1} className={shared.title} data-focus-home>
        {texts.fixes.titles[why]}
      </h2>
      <p className={shared.plain}>{texts.fixes.body}</p>
      {clearedBy(fixes).map(({ table, columns, rows }) => (
        <p key={table} className={mergeClasses(shared.plain, shared.strong)}>
          {table === 'ITA_Measures'
            ? texts.fixes.clearsMeasures(columns.join(' '), rows)
            : `${texts.tables.names[table]} · ${texts.fixes.clears(columns.join(' '), rows)}`}
        </p>
      ))}
      {why === 'next-year' && book.measures.length > 0 && <p className={shared.plain}>{texts.fixes.keeps}</p>}
      <div>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft16Regular />}
          onClick={() => send({ do: 'close-view' })}
        >
          {texts.fixes.close}
        </Button>
      </div>
      {inBlocks(fixes, BLOCK).map((block, blockIndex) => (
        <LazyBlock key={blockIndex} estimate={block.length * USUAL_HEIGHT} always={blockIndex === 0}>
          {() => (
            <ul className={shared.list}>
              {block.map((fix, index) => (
                <li key={index} className={mergeClasses(shared.card, shared.stack)}>
                  {canLeaveOut ? (
                    <Checkbox checked={!unticked.includes(fix)} onCheck={(ticked) => send({ do: 'tick', fix, ticked })}>
                      {placeOf(fix, book, texts)}
                    </Checkbox>
                  ) : (
                    <span className={shared.quiet}>{placeOf(fix, book, texts)}</span>
                  )}
                  <FixPreview fix={fix} />
                  <span className={mergeClasses(shared.quiet, shared.wrap)}>{reasonFor(fix)}</span>
                </li>
              ))}
            </ul>
          )}
        </LazyBlock>
      ))}
    </section>
  );
}

/** What is wrong in each place, by the fix for it: the workbook may have been read again since the list was made. */
function reasonsOf(findings: readonly Finding[]): ReadonlyMap<string, Localised> {
  return new Map(findings.flatMap(({ fix, message }) => (fix ? [[JSON.stringify(fix), message] as const] : [])));
}

function placeOf(fix: Fix, book: Workbook, { fixes, tables }: AllTexts): string {
  switch (fix.kind) {
    case 'edit-cells': {
      const [first, ...others] = fix.edits;
      if (!first) return '';
      return others.length === 0 ? `${subjectOf(first.at, book)} · ${first.at.address}` : tables.names[first.at.table];
    }
    case 'rename-header':
      return fixes.header(tables.names[fix.at.table]);
    case 'insert-table':
    case 'insert-column':
    case 'append-row':
    case 'choose-table':
      return tables.names[fix.table];
  }
}
