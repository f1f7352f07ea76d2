import { corpusOf, PARTS } from './corpus';
import { findingsIn } from './engine/check-text';
import { Figures } from './engine/figures';
import { isWholeSo } from './engine/holds';
import { dataSetsOf, wholeTexts } from './engine/measure';
import { randomOf } from './engine/random';
import { falseVariants, trueText } from './engine/render';
import { passagesOf, type ReportSpec } from './engine/report';

/** Figures of others, targets and the like need not match the data; these are all the reasons there are. */
const SILENT = (
  'plain law date money people others neighbour subunit self preliminary spending survey training fullmark ' +
  'question part negated years letter weighted target wish threshold condition'
).split(' ');

const sentencesOf = (report: ReportSpec) => passagesOf(report).flatMap(({ sentences }) => sentences);

async function allReports(): Promise<readonly ReportSpec[]> {
  return (await Promise.all(PARTS.map(corpusOf))).flat();
}

describe('the corpus of claims', () => {
  it('has reports of every kind of agency, of every year, of both rounds, and is large enough', async () => {
    const reports = await allReports();
    expect(reports.length).toBeGreaterThanOrEqual(15);
    expect(new Set(reports.map(({ agency }) => agency.kind)).size).toBe(6);
    expect(new Set(reports.map(({ agency }) => agency.round))).toEqual(new Set([6, 12]));
    const years = new Set(reports.flatMap((report) => new Figures(report).years));
    expect([2565, 2566, 2567, 2568, 2569].filter((year) => !years.has(year))).toEqual([]);
    expect(reports.flatMap(sentencesOf).length).toBeGreaterThanOrEqual(750);
    expect((await corpusOf('sealed')).flatMap(sentencesOf).length).toBeGreaterThanOrEqual(200);
  });

  it('has no sentence twice', async () => {
    // The cells that hold a figure and nothing else are alike by nature.
    const templates = (await allReports()).flatMap((report) =>
      sentencesOf(report).map(({ template }) => template.replace(/\{[^}]*\}/gu, '#').replace(/[0-9๐-๙.]+/gu, '0')),
    );
    const worded = templates.filter((template) => (template.match(/[ก-๙]/gu)?.length ?? 0) > 25);
    expect(worded.filter((template, i) => worded.indexOf(template) !== i)).toEqual([]);
  });

  it('is true of its data, and of the data moved a little', async () => {
    for (const report of await allReports()) {
      for (const figures of dataSetsOf(report)) {
        for (const sentence of sentencesOf(report)) {
          expect(trueText(sentence, figures)).not.toBe('');
          if (sentence.holds)
            expect([sentence.template, isWholeSo(sentence.holds, figures)]).toEqual([sentence.template, true]);
        }
      }
    }
  });

  it('makes variants that differ from the truth', async () => {
    for (const report of await allReports()) {
      const figures = new Figures(report);
      for (const sentence of sentencesOf(report).filter(({ silent }) => !silent)) {
        const texts = falseVariants(sentence, figures, randomOf(report.id)).map(({ text }) => text);
        expect(texts).not.toContain(trueText(sentence, figures));
      }
    }
  });

  it('gives a reason for each sentence that must be silent, and none of them has a slot that could be false', async () => {
    for (const report of await allReports()) {
      const figures = new Figures(report);
      for (const sentence of sentencesOf(report)) {
        if (sentence.silent === null) continue;
        expect(SILENT).toContain(sentence.silent);
        expect(falseVariants(sentence, figures, randomOf(report.id))).toEqual([]);
      }
    }
  });

  it('rests on data in which no other rule finds an error', async () => {
    for (const report of await allReports()) {
      const figures = new Figures(report);
      const errors = findingsIn(figures, wholeTexts(figures, 'thai')).filter(({ severity }) => severity === 'error');
      const others = errors.filter(({ rule }) => !rule.startsWith('claim.'));
      expect(others.map(({ rule, at, found }) => [report.id, rule, at?.address, found])).toEqual([]);
    }
  });
});
