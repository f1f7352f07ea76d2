import { makeStyles, tokens } from '@fluentui/react-components';

/** What several parts of the import look like. */
export const useImportStyles = makeStyles({
  // The arrow, not the edge of the button, lines up with what stands below.
  back: { marginLeft: '-12px', '@media (forced-colors: active)': { marginLeft: 0 } },
  paste: { resize: 'none' },
  apart: { justifyContent: 'space-between' },
  bad: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  look: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  name: { fontSize: 'inherit', lineHeight: 'inherit' },
  sample: {
    display: '-webkit-box',
    '-webkit-line-clamp': '3',
    '-webkit-box-orient': 'vertical',
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  tight: { gap: '6px' },
  entry: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '0 4px' },
  whole: { gridColumn: '1 / -1' },
  goes: { display: 'flex', flexDirection: 'column' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '6px' },
});
