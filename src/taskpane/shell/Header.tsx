import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Opened } from '../services/services';
import { Busy } from './Busy';
import { useLocale } from '../components/locale';
import { readable } from '../components/readable-text';

const useStyles = makeStyles({
  header: { padding: '10px 14px 4px', backgroundColor: tokens.colorNeutralBackground1 },
  // The host's own menu lies over the top right corner, 34 by 32 pixels.
  agency: {
    margin: 0,
    paddingRight: '34px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { display: 'flex', alignItems: 'center', gap: '4px', minHeight: '32px' },
  context: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
  tool: { minWidth: '32px', paddingInline: '6px' },
});

interface Props {
  /** Null before the workbook is read, and while it has no tables. */
  readonly opened: Opened | null;
  readonly reading: boolean;
  readonly onRead: () => void;
  readonly onSwitchLanguage: () => void;
}

/** Whose report it is, and of which year and round. */
export function Header({ opened, reading, onRead, onSwitchLanguage }: Props): ReactElement {
  const styles = useStyles();
  const { texts, language } = useLocale();
  const { header } = texts;
  const title = opened ? readable(opened.settings.agencyName) || header.noAgency : texts.product;
  // Without a year of its own the workbook goes by a stand-in, which is not for show.
  const dated = opened?.book.agency?.fiscalYear.value ? opened.settings : null;
  const icon = reading ? <Busy /> : <ArrowClockwise16Regular />;
  return (
    <header className={styles.header}>
      <h1 className={styles.agency}>{title}</h1>
      <div className={styles.line}>
        <span className={styles.context}>{dated && header.context(dated.fiscalYear, dated.round)}</span>
        <Button
          className={styles.tool}
          appearance="subtle"
          icon={icon}
          aria-label={reading ? header.reading : header.readAgain}
          title={header.readAgain}
          disabledFocusable={reading}
          onClick={onRead}
        />
        <Button
          className={styles.tool}
          appearance="subtle"
          title={header.switchLanguage}
          lang={language === 'th' ? 'en' : 'th'}
          onClick={onSwitchLanguage}
        >
          {header.otherLanguage}
        </Button>
      </div>
    </header>
  );
}
