import { createHost, newDocument, openDocument, saveDocument } from '../../simulator';
import { loadOfficeClient } from '../../simulator/node';

/** The example of the simulator's README, as another project would write it. */
describe("the simulator's public face", () => {
  it('lets the real client work on a workbook, a person after it, and saves what both did', async () => {
    loadOfficeClient();
    const document = newDocument();
    const host = createHost(document, { fileName: 'book.xlsx', platform: 'windows' });
    host.attach();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').values = [[1, '=A1+1']];
      await context.sync();
    });
    host.user.setCell('Sheet1', 'A1', '41');

    const reopened = await openDocument(await saveDocument(document));
    if (!reopened.ok) throw new Error(reopened.failure.cause);
    createHost(reopened.value).attach();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[41, 42]]);
      expect(range.formulas).toEqual([[41, '=A1+1']]);
    });
    expect(host.missing).toEqual([]);
  });

  it('says why a file cannot be opened, as a value', async () => {
    expect(await openDocument(new TextEncoder().encode('no workbook'))).toEqual({
      ok: false,
      failure: { cause: 'not-xlsx' },
    });
  });
});
