import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ScoreBar } from '../state/selectors/score-bars';
import { ChangeMark } from './ChangeMark';
import { useViewLocale } from '../components/view-locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '1fr auto 52px', gap: '0 8px', alignItems: 'baseline' },
  score: { textAlign: 'right' },
  track: {
    gridColumn: '1 / -1',
    position: 'relative',
    height: '8px',
    marginTop: '2px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  barBelow: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  line: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', outline: '1px solid Canvas' },
  },
  below: { gridColumn: '1 / -1' },
  legend: { display: 'flex', alignItems: 'center', gap: '8px' },
  legendLine: {
    display: 'inline-block',
    width: '2px',
    height: '14px',
    backgroundColor: tokens.colorNeutralForeground1,
  },
});

interface Props {
  readonly bars: readonly ScoreBar[];
  readonly threshold: number;
}

/** One bar an indicator, the threshold as a line across it. Whatever the picture shows stands there in words too. */
export function ScoreBars({ bars, threshold }: Props): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { scores } = useViewLocale().texts;
  return (
    <>
      <ul className={shared.list}>
        {bars.map((bar) => (
          <Bar key={bar.indicator.number} bar={bar} threshold={threshold} />
        ))}
      </ul>
      <div className={mergeClasses(styles.legend, shared.quiet)}>
        <span className={styles.legendLine} aria-hidden />
        {scores.threshold(threshold)}
      </div>
    </>
  );
}

function Bar({
  bar: { indicator, width, below, direction },
  threshold,
}: {
  bar: ScoreBar;
  threshold: number;
}): ReactElement {
  const styles = useStyles();
  const shared = useShared();
  const { scores } = useViewLocale().texts;
  const { number, name, score, change } = indicator;
  return (
    <li className={styles.item}>
      <span>{scores.indicator(number, name)}</span>
      <span className={mergeClasses(shared.quiet, shared.number)}>
        <ChangeMark direction={direction} />{' '}
        {change !== null && (
          <>
            <span className={shared.hidden}>{scores.change(change)}</span>
            {change !== 0 && <span aria-hidden>{scores.score(Math.abs(change))}</span>}
          </>
        )}
      </span>
      <span className={mergeClasses(styles.score, shared.strong, shared.number)}>
        {score === null ? <span aria-label={scores.noScore}>–</span> : scores.score(score)}
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={mergeClasses(styles.bar, below && styles.barBelow)}
          style={{ display: 'block', width: `${width}%` }}
        />
        <span className={styles.line} style={{ left: `${threshold}%` }} />
      </span>
      {below && <span className={mergeClasses(styles.below, shared.danger)}>{scores.below}</span>}
    </li>
  );
}
