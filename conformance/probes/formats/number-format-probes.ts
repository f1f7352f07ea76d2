import { numberFormats } from '../../../src/page/model/number-formats';
import { workbookProbe, type Stage } from '../../kit/probe';

/** The figures every format is shown with: above and below the threshold, falling, nothing, whole. */
const FIGURES = [95.42, 84.999, -15.905, 0, 10] as const;

function show({ sheet }: Stage, format: string): void {
  const range = sheet.getRange(`A1:A${FIGURES.length}`);
  range.values = FIGURES.map((figure) => [figure]);
  range.numberFormat = FIGURES.map(() => [format]);
  // As wide as it takes, or Excel shows `####`.
  range.format.columnWidth = 180;
}

function readShown({ sheet }: Stage) {
  const range = sheet.getRange(`A1:A${FIGURES.length}`).load('numberFormat,text');
  return () => ({ format: range.numberFormat[0]?.[0], shown: range.text.map(([text]) => text) });
}

/** A probe that gives figures one of our formats. */
function shown(what: string, format: string, why: string) {
  return workbookProbe({
    id: `formats.${what}`,
    group: 'formats',
    why,
    act: (stage) => show(stage, format),
    read: readShown,
  });
}

export const ours = (['thai', 'arabic'] as const).flatMap((digits) => {
  const formats = numberFormats(digits);
  return [
    shown(`whole-${digits}`, formats.whole, 'Whole numbers: reads back equal, shown as the paper tests predict.'),
    shown(`score-${digits}`, formats.score, 'Scores of two decimals, halves away from zero.'),
    shown(`brackets-${digits}`, formats.scoreInBrackets, 'Scores in brackets with their unit.'),
    shown(`change-${digits}`, formats.change, 'Changes in words, by the sign: three sections.'),
    shown(`flagged-${digits}`, formats.flaggedScore(85), 'An asterisk below the threshold, by the section `[<85]`.'),
  ];
});

export const buddhistDate = workbookProbe({
  id: 'formats.buddhist-date',
  group: 'formats',
  why: 'Dates in the tables show as `๑ ต.ค. ๒๕๖๗`, by `[$-D07041E]d mmm yyyy`.',
  act: ({ sheet }) => {
    const cell = sheet.getRange('A1');
    cell.values = [[45_566]];
    cell.numberFormat = [['[$-D07041E]d mmm yyyy']];
    cell.format.columnWidth = 120;
  },
  read: ({ sheet }) => {
    const cell = sheet.getRange('A1').load('numberFormat,text,values');
    return () => [cell.numberFormat, cell.text, cell.values];
  },
});
