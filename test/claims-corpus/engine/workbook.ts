import { indicatorOf, INDICATORS, TOOL_IDS } from '../../../src/assessment/indicators';
import type { BookSpec, CellSpec } from '../../support/book';
import type { Figures } from './figures';
import type { MeasureSpec, Place } from './report';

/** Texts by the place where they are written; several at one place are its paragraphs. */
export type Texts = readonly { readonly place: Place; readonly text: string }[];

const STATUS = { เสร็จ: 'ดำเนินการเสร็จแล้ว', กำลัง: 'อยู่ระหว่างดำเนินการ', ยัง: 'ยังไม่ดำเนินการ' } as const;

/** The workbook of a report with these texts in it and no others. */
export function workbookOf(figures: Figures, texts: Texts): BookSpec {
  const years = Object.keys(figures.scores).map(Number).sort();
  return {
    ITA_Agency: { headers: ['รายการ', 'ค่า'], rows: settingRows(figures) },
    ...(years.length > 0 && {
      ITA_Scores: {
        headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', ...years.map(String)],
        rows: INDICATORS.map(({ number, name, tool }) => [
          number,
          name,
          tool,
          ...years.map((year) => figures.of(number, year)),
        ]),
      },
    }),
    ITA_Results: {
      headers: ['ปีงบประมาณ', 'คะแนนรวม', 'ระดับ', ...TOOL_IDS],
      rows: figures.years.map((year) => resultRow(figures, year)),
    },
    ITA_Issues: {
      headers: ['รหัสข้อ', 'ประเด็น', 'ตัวชี้วัดที่', 'คะแนน', 'ปีงบประมาณ'],
      rows: (figures.report.issues ?? []).map((issue) => [...issue, figures.resultYear]),
    },
    ITA_Measures: measuresTable(figures, texts),
    ITA_Analysis: { headers: ['ตัวชี้วัดที่', 'บทวิเคราะห์'], rows: analysisRows(texts) },
    ITA_Texts: {
      headers: ['ตอน', 'ข้อความ'],
      rows: texts.flatMap(({ place, text }) => (place.kind === 'section' ? [[place.section, text]] : [])),
    },
    ITA_Signers: {
      headers: ['ลำดับ', 'ชื่อ', 'ตำแหน่ง', 'ความเห็น', 'ข้อความ'],
      rows: [[1, 'นางสาวตัวอย่าง รักดี', 'เจ้าหน้าที่ผู้รายงาน', 'ความเห็น', 'ทราบ']],
    },
  };
}

function settingRows({ report: { agency }, resultYear, threshold }: Figures): readonly (readonly CellSpec[])[] {
  return [
    ['หน่วยงาน', agency.name],
    ['ประเภท', agency.kind],
    ['อำเภอ', agency.district ?? ''],
    ['จังหวัด', agency.province],
    ['ปีงบประมาณ', agency.fiscalYear],
    ['ปีดำเนินการ', agency.operatingYear ?? ''],
    ['ปีผลประเมิน', resultYear],
    ['รอบ', `${agency.round} เดือน`],
    ['เกณฑ์ผ่าน', threshold],
    ['เลข', agency.digits],
    ['เรียน', 'ผู้บริหาร'],
  ];
}

function resultRow(figures: Figures, year: number): readonly CellSpec[] {
  const tools = TOOL_IDS.map((tool) => {
    const isKnown = figures.scores[year] ?? figures.report.announced?.[year]?.[tool];
    return isKnown === undefined ? '' : figures.of(tool, year);
  });
  return [year, figures.of('total', year), figures.level(year), ...tools];
}

const MEASURE_HEADERS = [
  'ลำดับ',
  'เครื่องมือ',
  'ตัวชี้วัดที่',
  'รหัสข้อ',
  'มาตรการ',
  'วิธีดำเนินการ',
  'ผลการวิเคราะห์',
  'ผู้รับผิดชอบ',
  'ระยะเวลา',
  'การติดตาม',
  'สถานะ',
  'สรุปผล',
  'ผลลัพธ์',
  'หลักฐาน',
] as const;

function measuresTable({ report }: Figures, texts: Texts) {
  const { operatingYear, fiscalYear, round } = report.agency;
  const year = operatingYear ?? fiscalYear;
  const period = round === 6 ? `ต.ค. ${year - 1} - มี.ค. ${year}` : `ต.ค. ${year - 1} - ก.ย. ${year}`;
  const headers = [...MEASURE_HEADERS, ...(report.extraColumn ? [report.extraColumn] : [])];
  const rows = report.measures.map((measure, i) => {
    const written = textsOf(texts, (place) => place.kind === 'measure' && place.measure === i + 1);
    const plain: Readonly<Record<string, CellSpec>> = { ...plainCells(measure), ลำดับ: i + 1, ระยะเวลา: period };
    return headers.map((header) => {
      const own = written.filter(({ place }) => place.kind === 'measure' && place.column === header);
      return own.length > 0 ? paragraphs(own) : (plain[header] ?? '');
    });
  });
  return { headers, rows };
}

/** A measure with words in every column that an assessor looks at, and no figures. */
function plainCells(measure: MeasureSpec): Readonly<Record<string, CellSpec>> {
  const { title, tool = '', indicators = '', questions = '', owner = 'ทุกส่วนราชการ', status = 'เสร็จ' } = measure;
  const isDone = status === 'เสร็จ';
  const known = tool || indicatorOf(Number(indicators.split(',')[0]))?.tool || '';
  return {
    เครื่องมือ: known,
    ตัวชี้วัดที่: indicators,
    รหัสข้อ: questions,
    มาตรการ: title,
    วิธีดำเนินการ: 'ประชุมชี้แจงและมอบหมายผู้รับผิดชอบ',
    ผู้รับผิดชอบ: owner,
    การติดตาม: 'รายงานผู้บริหารทุกไตรมาส',
    สถานะ: STATUS[status],
    สรุปผล: isDone ? 'ดำเนินการครบตามแผน' : '',
    ผลลัพธ์: isDone ? 'บุคลากรและประชาชนได้รับประโยชน์' : '',
    หลักฐาน: isDone ? 'https://www.example.go.th/ita' : '',
  };
}

function analysisRows(texts: Texts): readonly (readonly CellSpec[])[] {
  return INDICATORS.flatMap(({ number }) => {
    const own = textsOf(texts, (place) => place.kind === 'indicator' && place.indicator === number);
    return own.length > 0 ? [[number, paragraphs(own)]] : [];
  });
}

function textsOf(texts: Texts, isMeant: (place: Place) => boolean): Texts {
  return texts.filter(({ place }) => isMeant(place));
}

function paragraphs(texts: Texts): string {
  return texts.map(({ text }) => text).join('\n');
}
