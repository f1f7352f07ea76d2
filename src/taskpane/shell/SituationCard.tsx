import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  Info24Regular,
  TableAdd24Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { SituationFacts } from '../../strings/th-guidance';
import type { Situation } from '../state/selectors/situation';
import { Busy } from './Busy';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  situation: { display: 'grid', gridTemplateColumns: '24px 1fr', gap: '2px 10px', padding: '4px 2px' },
  icon: { display: 'flex', alignItems: 'center', height: '32px' },
  more: { marginTop: '6px' },
  // The signs of the severities, drawn larger.
  large: { width: '24px', height: '24px' },
  rest: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
});

/** How grave a situation is: what its icon says. */
type Tone = 'plain' | 'busy' | 'begin' | 'good' | 'look' | 'bad';

const TONES: Readonly<Record<Situation, Tone>> = {
  reading: 'busy',
  unreadable: 'bad',
  'no-tables': 'begin',
  'empty-tables': 'begin',
  'has-data': 'plain',
  errors: 'bad',
  warnings: 'look',
  clean: 'good',
  generating: 'busy',
  blocked: 'bad',
  'no-report': 'look',
  'none-chosen': 'plain',
  'draft-only': 'bad',
  ready: 'good',
  confirming: 'look',
  done: 'good',
  'done-draft': 'look',
  'final-due': 'look',
  stale: 'look',
};

interface Props {
  readonly situation: Situation;
  readonly facts: SituationFacts;
  readonly children?: ReactNode;
}

/** What is the matter, in large letters, and what it means. */
export function SituationCard({ situation, facts, children }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { title, body } = useLocale().texts.situations[situation](facts);
  return (
    <section className={styles.situation}>
      <span className={styles.icon}>
        <ToneIcon tone={TONES[situation]} />
      </span>
      <h2 className={shared.title} tabIndex={-1} data-focus-home>
        {title}
      </h2>
      <p className={mergeClasses(styles.rest, shared.plain)}>{body}</p>
      {children && <div className={mergeClasses(styles.rest, styles.more)}>{children}</div>}
    </section>
  );
}

function ToneIcon({ tone }: { tone: Tone }): ReactElement {
  const { large } = useStyles();
  const shared = useShared();
  switch (tone) {
    case 'busy':
      return <Busy />;
    case 'begin':
      return <TableAdd24Regular className={shared.brand} />;
    case 'good':
      return <CheckmarkCircle16Filled className={mergeClasses(large, shared.success)} />;
    case 'look':
      return <Warning16Filled className={mergeClasses(large, shared.warning)} />;
    case 'bad':
      return <ErrorCircle16Filled className={mergeClasses(large, shared.danger)} />;
    case 'plain':
      return <Info24Regular className={shared.brand} />;
  }
}
