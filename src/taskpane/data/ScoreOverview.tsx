import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment/assessment';
import { TOOL_IDS } from '../../assessment/indicators';
import { roundHalfUp } from '../../thai/text/rounding';
import { directionOf, scoreBars } from '../state/selectors/score-bars';
import { ChangeMark } from './ChangeMark';
import { useViewLocale } from '../components/view-locale';
import { ScoreBars } from './ScoreBars';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  level: {
    padding: '0 8px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '8px', margin: 0 },
  tool: {
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The result as the data gives it: total, level, change, tools, and the indicators as bars. */
export function ScoreOverview({ assessment }: { assessment: Assessment }): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { scores } = useViewLocale().texts;
  const { year, previousYear, total, level, change, tools, threshold, totalFrom } = assessment;
  const bars = scoreBars(assessment);
  return (
    <section className={mergeClasses(shared.card, shared.stack)}>
      <h3 className={mergeClasses(shared.heading, shared.plain)}>{scores.title(year)}</h3>
      <div className={shared.row}>
        <span className={shared.hidden}>{scores.total}</span>
        <span className={mergeClasses(styles.total, shared.number)}>
          {total === null ? scores.noTotal : scores.score(roundHalfUp(total, 2))}
        </span>
        {level && <span className={styles.level}>{level}</span>}
        {totalFrom === 'announced' && <span className={shared.quiet}>{scores.announced}</span>}
      </div>
      {change !== null && previousYear !== null && (
        <div className={shared.row}>
          <ChangeMark direction={directionOf(change)} />
          <span>{scores.compared(change, previousYear)}</span>
        </div>
      )}
      <dl className={styles.tools}>
        {TOOL_IDS.map((tool) => (
          <div key={tool} className={styles.tool}>
            <dt className={shared.quiet}>{tool}</dt>
            <dd className={mergeClasses(shared.plain, shared.strong, shared.number)}>
              {tools[tool] === null ? '–' : scores.score(roundHalfUp(tools[tool], 2))}
            </dd>
          </div>
        ))}
      </dl>
      {bars.length > 0 && <ScoreBars bars={bars} threshold={threshold} />}
    </section>
  );
}
