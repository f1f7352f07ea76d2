import {
  createDarkTheme,
  createLightTheme,
  makeResetStyles,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme';

/** Excel's green, from dark to light; 80 is the colour of Excel's own primary buttons. */
const EXCEL: BrandVariants = {
  10: '#031a0d',
  20: '#062a16',
  30: '#09381d',
  40: '#0a4726',
  50: '#0c542d',
  60: '#0d6235',
  70: '#0e6f3b',
  80: '#107c41',
  90: '#2f8f58',
  100: '#4aa871',
  110: '#5fb583',
  120: '#76c195',
  130: '#8fcda8',
  140: '#a9d9bc',
  150: '#c4e5d1',
  160: '#e0f2e7',
};

/**
 * Latin letters as in Office, Thai ones in the system's own font. Lines are taller than Fluent's: a Thai letter can
 * carry a vowel and a tone mark above and a vowel below, and none of them may be clipped.
 */
const THAI = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', 'Leelawadee UI', 'Noto Sans Thai', 'Sukhumvit Set', Thonburi, Loma, Tahoma, sans-serif",
  fontSizeBase200: '13px',
  lineHeightBase200: '20px',
  lineHeightBase300: '24px',
  lineHeightBase400: '28px',
  lineHeightBase500: '32px',
  lineHeightBase600: '38px',
  lineHeightHero700: '44px',
} satisfies Partial<Theme>;

// The themes are functions, so that none is left in the script once the build has written the classes below into CSS.

/** The pane on a light Office. */
export const lightTheme = (): Theme => ({ ...createLightTheme(EXCEL), ...THAI });

/** The pane on a dark Office. */
export const darkTheme = (): Theme => ({ ...createDarkTheme(EXCEL), ...THAI });

/**
 * The pane in high contrast, in the system's own colours. The browser would force them anyway; named here, they are the
 * right ones also where a component opts out of that.
 */
export const highContrastTheme = (): Theme => ({
  ...lightTheme(),
  ...Object.fromEntries(
    Object.keys(lightTheme())
      .filter((token) => token.startsWith('color'))
      .map((token) => [token, systemColour(token)]),
  ),
});

function systemColour(token: string): string {
  if (token.includes('Disabled')) return 'GrayText';
  if (/OnBrand|Inverted/.test(token)) return 'HighlightText';
  if (/Foreground|Stroke|Border|Shadow/.test(token)) return 'CanvasText';
  return /BrandBackground(?!2)/.test(token) ? 'Highlight' : 'Canvas';
}

/** A theme as the CSS custom properties that Fluent's components read. */
function properties(theme: Theme): Record<`--${string}`, string> {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [`--${token}`, String(value)]));
}

const useLight = makeResetStyles({ ...properties(lightTheme()), colorScheme: 'light' });
const useDark = makeResetStyles({ ...properties(darkTheme()), colorScheme: 'dark' });
const useContrast = makeResetStyles({ ...properties(highContrastTheme()), colorScheme: 'light dark' });

/** The CSS class of a theme. */
export function useThemeClass(theme: ThemeName): string {
  const classes = { light: useLight(), dark: useDark(), contrast: useContrast() };
  return classes[theme];
}
