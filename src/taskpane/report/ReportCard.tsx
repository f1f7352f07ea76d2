import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHint16Regular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { Localised } from '../../strings/language';
import type { ReportOption } from '../../operations';
import { isAvailable } from '../state/selectors/report-choices';
import { Checkbox } from '../components/controls/Checkbox';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  card: { padding: '4px 12px 8px 6px' },
  chosen: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  title: { display: 'flex', alignItems: 'center', gap: '10px', padding: '6px 8px' },
  // Lines up with the label of the checkbox.
  below: { marginLeft: '36px' },
  reasons: { margin: 0, paddingLeft: '18px', listStyleType: 'disc' },
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
  const { texts, say } = useViewLocale();
  const { reports } = texts;
  const id = useId();
  const available = isAvailable(option);
  const reasons = [...new Set(reasonsOf(option).map((reason) => say(reason)))];
  const title = <span className={shared.strong}>{say(option.title)}</span>;
  return (
    <li className={mergeClasses(shared.card, styles.card, chosen && styles.chosen)}>
      {available ? (
        <Checkbox checked={chosen} aria-describedby={id} onCheck={onChoose}>
          {title}
        </Checkbox>
      ) : (
        <div className={mergeClasses(styles.title, shared.muted)}>
          <CircleHint16Regular />
          {title}
        </div>
      )}
      <div id={id} className={mergeClasses(styles.below, shared.quiet)}>
        <div>
          {reports.about[option.id]}
          {available && ` · ${reports.sheets(option.sheets.length)}`}
        </div>
        {reasons.length > 0 && (
          <>
            <div>{available ? reports.leftOut : reports.unavailable}</div>
            <ul className={mergeClasses(styles.reasons, shared.muted)}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}

/** Why sections are left out. Of a report of which nothing can be made, the cover only waits for the rest. */
function reasonsOf(option: ReportOption): readonly Localised[] {
  const { omitted } = option;
  const others = omitted.filter(({ section }) => section !== 'cover');
  return (isAvailable(option) || others.length === 0 ? omitted : others).map(({ reason }) => reason);
}
