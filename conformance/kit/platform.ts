/** The kinds of Excel that results are kept apart by, in the order of the tables' columns. */
export const PLATFORMS = ['windows', 'mac', 'web'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** `Office.context.platform` → ours; an iPad and others are compared with nothing. */
export function platformOf(name: string | null): Platform | null {
  return ({ PC: 'windows', Mac: 'mac', OfficeOnline: 'web' } as const)[name ?? ''] ?? null;
}
