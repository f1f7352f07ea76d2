import { question } from '../../kit/probe';

/** Pages of the sheet to be looked at in print preview. */
const PAGES = 4;
const ROWS_A_PAGE = 10;

export const breaks = question({
  id: 'paper.breaks-print-as-planned',
  group: 'paper',
  why: 'Manual page breaks print where they were put, under a scale.',
  prepare: ({ sheet }) => {
    for (let row = 1; row <= PAGES * ROWS_A_PAGE; row += 1) sheet.getRange(`A${row}`).values = [[`แถว ${row}`]];
    sheet.pageLayout.paperSize = 'A4' as Excel.PaperType;
    sheet.pageLayout.zoom = { scale: 95 };
    for (let page = 1; page < PAGES; page += 1) sheet.horizontalPageBreaks.add(`A${page * ROWS_A_PAGE + 1}`);
    sheet.activate();
  },
  ask: {
    th: 'กด “เตรียมชีต” แล้วดูตัวอย่างก่อนพิมพ์ (แฟ้ม › พิมพ์) มี ๔ หน้า หน้าละ ๑๐ แถว ใช่หรือไม่',
    en: 'Press “Prepare the sheet” and open the print preview (File › Print). Are there 4 pages of 10 rows each?',
  },
  expected: 'yes',
});

export const noPrinter = question({
  id: 'paper.without-a-printer',
  group: 'paper',
  why: 'Page set-up works on a computer without any printer.',
  ask: {
    th: 'ถ้าเครื่องนี้ไม่มีเครื่องพิมพ์ติดตั้งไว้เลย: ผลหมวด “กระดาษ” ข้างบนตรงทุกข้อใช่หรือไม่ (มีเครื่องพิมพ์ ให้ข้าม)',
    en: 'If no printer is installed on this computer: do all results of group “Paper” above agree? (Skip if there is one.)',
  },
  expected: 'yes',
});

export const firstPage = question({
  id: 'paper.first-page-without-number',
  group: 'paper',
  why: 'The first page prints no number, the second does.',
  prepare: ({ sheet }) => {
    for (const row of [1, 2]) sheet.getRange(`A${row}`).values = [[`หน้า ${row}`]];
    sheet.horizontalPageBreaks.add('A2');
    const pages = sheet.pageLayout.headersFooters;
    pages.state = 'FirstAndDefault';
    pages.defaultForAllPages.centerHeader = '- &P -';
    sheet.activate();
  },
  ask: {
    th: 'กด “เตรียมชีต” แล้วดูตัวอย่างก่อนพิมพ์ หน้าแรกไม่มีเลขหน้า และหน้าที่สองมี “- 2 -” ใช่หรือไม่',
    en: 'Press “Prepare the sheet” and open the print preview. Has page one no number, and page two “- 2 -”?',
  },
  expected: 'yes',
});
