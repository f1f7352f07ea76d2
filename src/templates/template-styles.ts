/** The look of sheets for input: calm, and readable without colour. */
export const LOOK = {
  font: 'TH SarabunPSK',
  size: 16,
  titleSize: 22,
  titleColor: '#1F3864',
  hintColor: '#595959',
  /** Columns that must be filled in have the darker header. */
  requiredFill: '#BDD0E9',
  optionalFill: '#E7EEF7',
  headerColor: '#1F3864',
  tabColor: '#2F5597',
  guideTabColor: '#7F7F7F',
  tableStyle: 'TableStyleLight1',
  /** Points. */
  titleHeight: 33,
  hintHeight: 24,
  headerHeight: 36,
} as const;

/** Points that a character of the font takes on average, marks having no width; and the room at both ends of a cell. */
const CHARACTER = 6;
const PADDING = 9;

/** The column width in points for so many characters. */
export function columnWidth(characters: number): number {
  return characters * CHARACTER + PADDING;
}
