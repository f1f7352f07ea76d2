/** The themes there are. */
export type ThemeName = 'light' | 'dark' | 'contrast';

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

/** What the system asks for, by its media queries. */
export interface SystemColours {
  readonly dark: boolean;
  readonly forced: boolean;
}

/** The theme to go by: high contrast before all, then Office's own choice, then the system's. */
export function themeFor(host: HostTheme | undefined, { dark, forced }: SystemColours): ThemeName {
  if (forced) return 'contrast';
  return isDark(host, dark) ? 'dark' : 'light';
}
