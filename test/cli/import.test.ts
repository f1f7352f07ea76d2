import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/main';
import { CORPUS } from '../import/corpus/documents';
import { toDocumentXml, toDocx, toHtml } from '../import/corpus/render';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ita-import-'));
});

const at = (name: string): string => join(folder, name);

async function wordFile(index: number): Promise<string> {
  const path = at(`source-${index}.docx`);
  await writeFile(path, await toDocx(toDocumentXml(CORPUS[index]?.blocks ?? [])));
  return path;
}

interface Body {
  readonly tables: Readonly<Record<string, { readonly rows: number }>>;
  readonly questions: readonly { readonly id: string; readonly default: string }[];
  readonly ledger: Readonly<Record<string, number>>;
  readonly left: readonly { readonly at: string; readonly reason: string }[];
}

function bodyOf(out: readonly string[] | undefined): Body {
  return JSON.parse(out?.[0] ?? '{}') as Body;
}

test('a Word file becomes a workbook whose tables the check reads', async () => {
  const result = await run(['import', await wordFile(1), at('new.xlsx'), '--json']);
  expect(result.err).toBeUndefined();
  const { tables, ledger } = bodyOf(result.out);
  expect(tables.ITA_Measures).toEqual({ rows: 8 });
  expect(tables.ITA_Scores).toEqual({ rows: 10 });
  expect(ledger.placed).toBeGreaterThan(80);
  const checked = await run(['check', at('new.xlsx'), '--json']);
  const rules = (JSON.parse(checked.out?.[0] ?? '{}') as { findings: { rule: string }[] }).findings.map(
    ({ rule }) => rule,
  );
  expect(rules).not.toContain('table.column-missing');
  expect(rules).not.toContain('number.text');
});

test('the same file again into the workbook it made changes nothing', async () => {
  await run(['import', await wordFile(1), at('first.xlsx')]);
  const again = await run(['import', await wordFile(1), at('second.xlsx'), '--into', at('first.xlsx'), '--json']);
  const { questions } = bodyOf(again.out);
  expect(again.code).toBe(1);
  expect(questions.map(({ id }) => id)).toEqual(['existing']);
  const answers = at('answers.json');
  await writeFile(answers, '{"existing": "skip"}');
  expect(
    (await run(['import', await wordFile(1), at('third.xlsx'), '--into', at('first.xlsx'), '--answers', answers])).code,
  ).toBe(0);
});

test('a page from the clipboard is read as well', async () => {
  await writeFile(at('page.html'), toHtml(CORPUS[0]?.blocks ?? []));
  expect(bodyOf((await run(['import', at('page.html'), at('page.xlsx'), '--json'])).out).tables.ITA_Measures).toEqual({
    rows: 8,
  });
});

test.each([
  ['a PDF', '%PDF-1.7 …', /PDF/],
  ['another text', 'ไม่มีข้อมูล', /\.docx/],
])('%s ends with one line in Thai and code 2, and no file is written', async (_, content, line) => {
  await writeFile(at('odd.docx'), content);
  const result = await run(['import', at('odd.docx'), at('never.xlsx')]);
  expect(result).toMatchObject({ code: 2, err: expect.stringMatching(line) });
  await expect(readFile(at('never.xlsx'))).rejects.toThrow();
});
