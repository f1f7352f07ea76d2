import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { ReportOption } from '../services';
import { isAvailable } from '../state/reports';
import { useLocale } from './locale';
import { useShared } from './styles';

const useStyles = makeStyles({
  card: { padding: '4px 12px 8px 6px' },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  // Lines up with the checkbox's label.
  below: { marginLeft: '32px' },
  reasons: { margin: 0, paddingLeft: '18px' },
});

interface Props {
  readonly option: ReportOption;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One report: what it is for, how many sheets it makes, and what is still wanting. */
export function ReportCard({ option, chosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { texts, say } = useLocale();
  const { reports } = texts;
  const id = useId();
  const available = isAvailable(option);
  const reasons = [...new Set(option.omitted.map(({ reason }) => say(reason)))];
  return (
    <li className={mergeClasses(shared.card, styles.card, chosen && styles.chosen)}>
      <Checkbox
        label={<span className={shared.strong}>{say(option.title)}</span>}
        checked={chosen}
        disabled={!available}
        aria-describedby={id}
        onChange={(_, { checked }) => onChoose(checked === true)}
      />
      <div id={id} className={styles.below}>
        <div className={shared.quiet}>
          {reports.about[option.id]}
          {available && ` · ${reports.sheets(option.sheets.length)}`}
        </div>
        {reasons.length > 0 && (
          <div className={mergeClasses(shared.wrap)}>
            <span className={shared.quiet}>{available ? reports.leftOut : reports.unavailable}</span>
            <ul className={styles.reasons}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}
