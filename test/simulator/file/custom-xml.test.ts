import { newDocument, saveDocument } from '../../../simulator/file/document';
import { changedParts, fixture, opened } from './support';

const PART = {
  id: '{17A00000-0000-0000-0000-000000000001}',
  namespace: 'urn:ตัวอย่าง&1',
  xml: '<x xmlns="urn:ตัวอย่าง&amp;1">ก</x>',
};
const OTHER = {
  id: '{17A00000-0000-0000-0000-000000000002}',
  namespace: 'urn:other',
  xml: '<o:x xmlns:o="urn:other"/>',
};

describe('custom XML', () => {
  it('is read back from a new workbook as it was written', async () => {
    const doc = newDocument();
    doc.customXml.push(PART, OTHER);
    expect((await opened(await saveDocument(doc))).customXml).toEqual([PART, OTHER]);
  });

  it('can be changed and taken away without touching what else there is', async () => {
    const doc = await opened(fixture('xlsxwriter'));
    doc.customXml.push(PART, OTHER);
    const both = await saveDocument(doc);
    const again = await opened(both);
    again.customXml.splice(0, 1, { ...PART, xml: '<x xmlns="urn:ตัวอย่าง&amp;1">ข</x>' });
    const changed = await saveDocument(again);
    expect((await opened(changed)).customXml.map(({ xml }) => xml).sort()).toEqual(
      [OTHER.xml, PART.xml.replace('ก', 'ข')].sort(),
    );
    expect((await changedParts(both, changed)).filter((path) => path.includes('sheet'))).toEqual([]);

    const emptied = await opened(changed);
    emptied.customXml.splice(0);
    expect(
      (await changedParts(fixture('xlsxwriter'), await saveDocument(emptied))).filter((path) =>
        /custom|sheet/.test(path),
      ),
    ).toEqual([]);
  });
});
