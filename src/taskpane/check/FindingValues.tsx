import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../checks/finding';
import { isReady } from '../state/selectors/finding-lists';
import { FixPreview } from './FixPreview';
import { useViewLocale } from '../components/view-locale';
import { readable } from '../components/readable-text';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  pair: { display: 'grid', gridTemplateColumns: '64px 1fr', gap: '0 8px', alignItems: 'baseline' },
});

/** What stands there and what should; for a finding that can be fixed, what the fix would change. */
export function FindingValues({ finding }: { finding: Finding }): ReactElement | null {
  const styles = useStyles();
  const shared = useShared();
  const { findings: texts } = useViewLocale().texts;
  if (isReady(finding.fix)) return <FixPreview fix={finding.fix} />;
  const pairs = [
    { name: texts.found, value: finding.found },
    { name: texts.expected, value: finding.expected },
  ].filter(({ value }) => value !== '');
  if (pairs.length === 0) return null;
  return (
    <dl className={shared.plain}>
      {pairs.map(({ name, value }) => (
        <div key={name} className={styles.pair}>
          <dt className={shared.quiet}>{name}</dt>
          <dd className={mergeClasses(shared.plain, shared.wrap)}>{readable(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
