import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular, Checkmark16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { STEPS, type Step } from '../state/pane-state';
import type { StepBadge } from '../state/selectors/step-badges';
import { useLocale } from '../components/locale';
import { useShared } from '../components/styles';

const useStyles = makeStyles({
  nav: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 6px',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '6px',
    minHeight: '44px',
    padding: '4px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  mark: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
  },
  markCurrent: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: '1px solid transparent',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  markDone: { color: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandStroke1}` },
  count: {
    minWidth: '20px',
    padding: '0 5px',
    borderRadius: '10px',
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    textAlign: 'center',
  },
});

interface Props {
  readonly current: Step;
  readonly badges: Readonly<Record<Step, StepBadge>>;
  readonly onShow: (step: Step) => void;
}

/** The three steps, each with its count or tick. */
export function StepBar({ current, badges, onShow }: Props): ReactElement {
  const styles = useStyles();
  const { texts } = useLocale();
  return (
    <nav className={styles.nav} aria-label={texts.steps.label}>
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          className={mergeClasses(styles.step, step === current && styles.current)}
          aria-current={step === current ? 'step' : undefined}
          onClick={() => onShow(step)}
        >
          <Mark step={step} badge={badges[step]} current={step === current} />
          <span>{texts.steps.names[step]}</span>
          <Badge badge={badges[step]} />
        </button>
      ))}
    </nav>
  );
}

function Mark({ step, badge, current }: { step: Step; badge: StepBadge; current: boolean }): ReactElement {
  const styles = useStyles();
  const { texts } = useLocale();
  const done = badge.kind === 'done';
  return (
    <span className={mergeClasses(styles.mark, done && styles.markDone, current && styles.markCurrent)} aria-hidden>
      {done ? <Checkmark16Filled /> : badge.kind === 'again' ? <ArrowClockwise16Regular /> : texts.steps.numbers[step]}
    </span>
  );
}

function Badge({ badge }: { badge: StepBadge }): ReactElement | null {
  const styles = useStyles();
  const { hidden } = useShared();
  const { steps } = useLocale().texts;
  if (badge.kind === 'none') return null;
  if (badge.kind !== 'count') return <span className={hidden}>{`, ${steps[badge.kind]}`}</span>;
  return (
    <>
      <span className={styles.count} aria-hidden>
        {steps.count(badge.count)}
      </span>
      <span className={hidden}>{`, ${steps.open(badge.count)}`}</span>
    </>
  );
}
