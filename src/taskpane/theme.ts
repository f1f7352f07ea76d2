import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

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

/** The pane on a light Office. In high contrast the system puts its own colours in place of these. */
export const lightTheme: Theme = { ...createLightTheme(EXCEL), ...THAI };

/** The pane on a dark Office. */
export const darkTheme: Theme = { ...createDarkTheme(EXCEL), ...THAI };

/** What Office tells of its colours; all of it may be missing. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Office is dark: as it says, else by its background, else by the system's preference. */
export function isDark(host: HostTheme | undefined, systemPrefersDark: boolean): boolean {
  if (host?.isDarkTheme !== undefined) return host.isDarkTheme;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(host?.bodyBackgroundColor ?? '');
  if (!channels) return systemPrefersDark;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * The pane in high contrast, in the system's own colours. The browser would force them anyway; named here, they are the
 * right ones also where a component opts out of that.
 */
export const highContrastTheme: Theme = {
  ...lightTheme,
  ...Object.fromEntries(
    Object.keys(lightTheme)
      .filter((token) => token.startsWith('color'))
      .map((token) => [token, systemColour(token)]),
  ),
};

function systemColour(token: string): string {
  if (token.includes('Disabled')) return 'GrayText';
  if (/OnBrand|Inverted/.test(token)) return 'HighlightText';
  if (/Foreground|Stroke|Border|Shadow/.test(token)) return 'CanvasText';
  return /BrandBackground(?!2)/.test(token) ? 'Highlight' : 'Canvas';
}

/** What the browser's own controls should look like beside a theme. */
export function colorSchemeOf(theme: Theme): 'light' | 'dark' | 'light dark' {
  if (theme === highContrastTheme) return 'light dark';
  return theme === darkTheme ? 'dark' : 'light';
}

/** What the system asks for, by its media queries. */
export interface SystemColours {
  readonly dark: boolean;
  readonly forced: boolean;
}

/** The theme to go by: high contrast before all, then Office's own choice, then the system's. */
export function themeFor(host: HostTheme | undefined, { dark, forced }: SystemColours): Theme {
  if (forced) return highContrastTheme;
  return isDark(host, dark) ? darkTheme : lightTheme;
}
