import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PartCount } from '../state/selectors/measure-completeness';
import { Disclosure } from '../components/Disclosure';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  part: { display: 'flex', alignItems: 'center', gap: '8px' },
  share: { marginLeft: 'auto' },
});

/** How many measures have each part that an assessor looks for. */
export function Completeness({ parts }: { parts: readonly PartCount[] }): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { completeness: texts } = useViewLocale().texts;
  return (
    <Disclosure title={texts.title}>
      <ul className={mergeClasses(shared.list, shared.card)}>
        {parts.map(({ part, filled, total }) => (
          <li key={part} className={styles.part}>
            {filled === total ? (
              <CheckmarkCircle16Filled className={shared.success} />
            ) : (
              <Circle16Regular className={shared.quiet} />
            )}
            <span>{texts.parts[part]}</span>
            <span className={mergeClasses(styles.share, shared.number)}>{texts.share(filled, total)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
