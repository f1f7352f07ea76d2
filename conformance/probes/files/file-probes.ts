import { pageProbe, type PageStage } from '../../kit/probe';

export const inflate = pageProbe({
  id: 'files.decompression-stream',
  group: 'files',
  why: 'The browser control inflates zip parts by itself: .docx and .xlsx are read with it.',
  expected: 'text',
  observe: async () => {
    // «text», deflated without a header, as zip files hold it.
    const bytes = new Uint8Array([0x2b, 0x49, 0xad, 0x28, 0x01, 0x00]);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Response(stream).text();
  },
});

/** Puts an element into the page for the person, and takes it away when something came of it. */
async function offer<T>(
  { area }: PageStage,
  element: HTMLElement,
  come: (done: (seen: T) => void) => void,
): Promise<T> {
  area.replaceChildren(element);
  element.focus();
  try {
    return await new Promise<T>((resolve) => come(resolve));
  } finally {
    area.replaceChildren();
  }
}

export const chooseFile = pageProbe({
  id: 'files.file-input',
  group: 'files',
  why: 'A file can be chosen in the pane and its bytes read.',
  patience: 120,
  ask: {
    th: 'กด “เริ่ม” แล้วกดปุ่มเลือกไฟล์ที่ปรากฏ เลือกไฟล์ .docx หรือ .xlsx ใดก็ได้ (อ่านเพียงสองไบต์แรก ไม่ส่งไปที่ใด)',
    en: 'Press “Start”, press the button that appears and choose any .docx or .xlsx (only its first two bytes are read).',
  },
  expected: 'PK',
  observe: (page) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.setAttribute('aria-label', 'เลือกไฟล์ / choose a file');
    return offer<string>(page, input, (done) => {
      input.addEventListener('change', () => {
        void input.files?.[0]?.slice(0, 2).text().then(done);
      });
    });
  },
});

export const pasteTable = pageProbe({
  id: 'files.paste-from-word',
  group: 'files',
  why: 'A table pasted from Word arrives in the pane as HTML with its rows.',
  patience: 120,
  ask: {
    th: 'คัดลอกตารางจาก Word กด “เริ่ม” แล้ววาง (Ctrl+V) ในช่องที่ปรากฏ (ไม่เก็บข้อความใด นับเพียงว่ามีตาราง)',
    en: 'Copy a table in Word, press “Start” and paste (Ctrl+V) into the box that appears (no text is kept, only that there is a table).',
  },
  expected: { html: true, table: true },
  observe: (page) => {
    const box = document.createElement('textarea');
    box.setAttribute('aria-label', 'วางที่นี่ / paste here');
    return offer<{ html: boolean; table: boolean }>(page, box, (done) => {
      box.addEventListener('paste', (event) => {
        event.preventDefault();
        const html = event.clipboardData?.getData('text/html') ?? '';
        done({ html: html !== '', table: /<table[\s>]/i.test(html) });
      });
    });
  },
});
