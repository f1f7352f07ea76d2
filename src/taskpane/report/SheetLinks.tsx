import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentTable16Regular } from '@fluentui/react-icons';
import { Fragment, type ReactElement } from 'react';
import type { ReportSheet } from '../../operations';
import type { Made, Opened } from '../services/services';
import type { Intent } from '../state/pane-actions';
import { sheetsByReport } from '../state/selectors/report-choices';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  link: { justifyContent: 'flex-start', paddingInline: '4px', textAlign: 'left' },
  links: { gap: '4px' },
});

interface Props {
  readonly opened: Opened;
  readonly made: Made | null;
  readonly busy: boolean;
  readonly send: (intent: Intent) => void;
}

/** The report sheets in the workbook: open one, save them as PDF, or bring back the version before. */
export function SheetLinks({ opened, made, busy, send }: Props): ReactElement {
  const shared = useShared();
  const { texts, say } = useViewLocale();
  const { reports } = texts;
  const groups = sheetsByReport(opened);
  const renamed = new Set(made?.sheets.filter((sheet) => sheet.renamed).map(({ name }) => name));
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{reports.made}</h3>
      {made?.dataChanged && <p className={shared.plain}>{reports.dataChanged}</p>}
      {groups.map(({ title, sheets }) => (
        <Fragment key={sheets[0]?.name}>
          {groups.length > 1 && title && <h4 className={mergeClasses(shared.plain, shared.quiet)}>{say(title)}</h4>}
          {sheets.some(({ stale }) => stale) && (
            <p className={mergeClasses(shared.plain, shared.quiet, shared.warning)}>{reports.stale}</p>
          )}
          <Links sheets={sheets} renamed={renamed} send={send} />
        </Fragment>
      ))}
      <Disclosure title={reports.pdfTitle}>
        <p className={mergeClasses(shared.plain, shared.quiet)}>{reports.pdf}</p>
      </Disclosure>
      {opened.restorable > 0 && (
        <div className={shared.row}>
          <Button size="small" disabledFocusable={busy} onClick={() => send({ do: 'restore' })}>
            {reports.restore}
          </Button>
          <span className={shared.quiet}>{reports.restorable(opened.restorable)}</span>
        </div>
      )}
    </section>
  );
}

interface LinksProps {
  readonly sheets: readonly ReportSheet[];
  /** Names of the sheets just made that could not have the name they should. */
  readonly renamed: ReadonlySet<string>;
  readonly send: (intent: Intent) => void;
}

function Links({ sheets, renamed, send }: LinksProps): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { reports } = useViewLocale().texts;
  return (
    <ul className={mergeClasses(shared.list, styles.links)}>
      {sheets.map(({ name, draft }) => (
        <li key={name} className={shared.row}>
          <Button
            className={styles.link}
            appearance="subtle"
            size="small"
            icon={<DocumentTable16Regular />}
            aria-label={reports.openSheet(name)}
            onClick={() => send({ do: 'go-to-sheet', name })}
          >
            {name}
          </Button>
          {draft && <span className={shared.quiet}>{reports.draft}</span>}
          {renamed.has(name) && <span className={shared.quiet}>{reports.renamed}</span>}
        </li>
      ))}
    </ul>
  );
}
