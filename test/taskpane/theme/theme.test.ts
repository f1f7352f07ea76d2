import { isDark, themeFor } from '../../../src/taskpane/theme/theme';
import { highContrastTheme } from '../../../src/taskpane/theme/theme-classes';

describe('the theme', () => {
  it('follows what Office says, then its background, then the system', () => {
    expect(isDark({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: 'FFFFFF' }, true)).toBe(false);
    expect(isDark({ bodyBackgroundColor: 'ButtonFace' }, true)).toBe(true);
    expect(isDark(undefined, false)).toBe(false);
  });

  it('is high contrast whenever the system asks for it', () => {
    expect(themeFor({ isDarkTheme: true }, { dark: true, forced: true })).toBe('contrast');
    expect(themeFor({ isDarkTheme: true }, { dark: false, forced: false })).toBe('dark');
    expect(themeFor(undefined, { dark: false, forced: false })).toBe('light');
  });

  it('leaves no colour of its own in high contrast', () => {
    const colours = Object.entries(highContrastTheme()).filter(([token]) => token.startsWith('color'));
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter(([, value]) => String(value).startsWith('#'))).toEqual([]);
  });
});
