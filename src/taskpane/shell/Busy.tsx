import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  ring: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    borderRadius: '50%',
    border: `3px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.2s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '6s' },
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
});

/**
 * A turning ring beside words that say what is being waited for. Of our own, because it is part of the first sight of
 * the pane, and the library's weighs as much as all the rest of that.
 */
export function Busy(): ReactElement {
  return <span className={useStyles().ring} aria-hidden />;
}
