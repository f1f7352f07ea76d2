import { makeStyles, tokens } from '@fluentui/react-components';

/**
 * What the browser's own controls look like, so that they sit beside Fluent's buttons. They are used in place of
 * Fluent's fields because they do the same, speak to every assistive program by themselves, and weigh nothing.
 */
export const useField = makeStyles({
  box: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    padding: '3px 8px',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  tick: {
    flexShrink: 0,
    width: '18px',
    height: '18px',
    margin: '3px 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  progress: { width: '100%', height: '8px', accentColor: tokens.colorCompoundBrandBackground },
});
