import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { SituationFacts } from '../../strings/th-guidance';
import type { Situation } from '../state/selectors/situation';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  situation: { display: 'grid', gridTemplateColumns: '24px 1fr', gap: '2px 10px', padding: '4px 2px' },
  icon: { display: 'flex', alignItems: 'center', height: '32px' },
  more: { marginTop: '6px' },
  rest: { gridColumnStart: 2, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly situation: Situation;
  readonly facts: SituationFacts;
  /** How grave it is. */
  readonly icon: ReactNode;
  readonly children?: ReactNode;
}

/** What is the matter, in large letters, and what it means. */
export function SituationCard({ situation, facts, icon, children }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { title, body } = useLocale().texts.situations[situation](facts);
  return (
    <section className={styles.situation}>
      <span className={styles.icon}>{icon}</span>
      <h2 className={shared.title} tabIndex={-1} data-focus-home>
        {title}
      </h2>
      <p className={mergeClasses(styles.rest, shared.plain)}>{body}</p>
      {children && <div className={mergeClasses(styles.rest, styles.more)}>{children}</div>}
    </section>
  );
}
