import { toThaiDigits } from '../../../src/thai/text/digits';
import { cell, paragraph, type Block, type CorpusDocument } from './document';
import { indicatorName, measureTables, type ColumnSpec, type Field, type TableStyle } from './measure-table';
import { AGENCIES, MODEL_MEASURES, type ModelAgency, type ModelMeasure } from './report-model';

type Row = Record<string, string | number>;

const HEADERS: Readonly<Partial<Record<Field, string>>> = {
  title: 'มาตรการ',
  method: 'วิธีดำเนินการ',
  owners: 'ผู้รับผิดชอบ',
  period: 'ระยะเวลา',
  followUp: 'การติดตาม',
  summary: 'สรุปผล',
  outcome: 'ผลลัพธ์',
};

/** Headings that documents use, by field; none of them is the contract's own name alone. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  order: ['ลำดับ', 'ที่', 'ลำดับที่', 'ข้อ'],
  title: [
    'มาตรการ/แนวทางดำเนินการ',
    'โครงการ/กิจกรรม',
    'แนวทาง/มาตรการ',
    'กิจกรรม/มาตรการ',
    'มาตรการที่กำหนด',
    'มาตรการ',
    'แนวทางการพัฒนา',
    'ชื่อมาตรการ/โครงการ',
  ],
  method: ['วิธีการดำเนินงาน', 'ขั้นตอน/วิธีการปฏิบัติ', 'ขั้นตอนการดำเนินการ', 'วิธีการ', 'ขั้นตอน / วิธีการดำเนินงาน'],
  owners: ['ผู้รับผิดชอบหลัก', 'หน่วยงานรับผิดชอบ', 'ส่วนราชการที่รับผิดชอบ', 'หน่วยงาน/ผู้รับผิดชอบ', 'ผู้รับผิดชอบดำเนินงาน'],
  period: ['ระยะเวลาในการดำเนินการ', 'ช่วงเวลาดำเนินการ', 'กรอบเวลา', 'กำหนดการ', 'ระยะเวลาดำเนินงาน'],
  followUp: ['การกำกับติดตาม', 'การติดตามและรายงานผล', 'การติดตามผล', 'การรายงานผลและการกำกับติดตาม'],
  status: ['สถานะการดำเนินงาน', 'สถานะ', 'ความก้าวหน้า'],
  ticks: ['สถานะดำเนินงาน', 'สถานะการดำเนินการ', 'ผลการดำเนินงาน'],
  summary: ['ผลการดำเนินงาน', 'สรุปผลการดำเนินงาน', 'ผลการปฏิบัติงาน', 'รายงานผลการดำเนินการ'],
  outcome: ['ผลผลิต/ผลลัพธ์', 'ผลที่ได้รับ', 'ผลสัมฤทธิ์', 'ผลลัพธ์ที่เกิดขึ้น'],
  indicator: ['ตัวชี้วัด', 'ตัวชี้วัดการประเมิน', 'ตัวชี้วัดที่เกี่ยวข้อง'],
  tool: ['เครื่องมือ', 'แบบวัด'],
  group: ['ด้าน', 'หมวด'],
  code: ['ข้อคำถาม', 'รหัสข้อ'],
  issue: ['ประเด็นที่ต้องพัฒนา', 'ประเด็นที่ควรปรับปรุง', 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา'],
  budget: ['งบประมาณ'],
  start: ['วันที่เริ่มต้น', 'เริ่มดำเนินการ'],
  end: ['วันที่สิ้นสุด', 'สิ้นสุด'],
};

const PERIODS = [
  'ต.ค. ๒๕๖๗ - ก.ย. ๒๕๖๘',
  'ไตรมาส ๑ - ๔',
  'ปีงบประมาณ พ.ศ. ๒๕๖๘',
  '๑ ต.ค. ๖๗ – ๓๐ ก.ย. ๖๘',
  'ตุลาคม ๒๕๖๗ ถึง มีนาคม ๒๕๖๘',
  'ตลอดปีงบประมาณ',
  'ไตรมาสที่ ๑-๒',
  'ภายในเดือนมีนาคม ๒๕๖๘',
];

/** Which columns stand in which order. */
const ORDERS: readonly (readonly Field[])[] = [
  ['title', 'method', 'owners', 'period', 'followUp'],
  ['order', 'title', 'method', 'period', 'owners'],
  ['title', 'summary', 'owners', 'period', 'outcome'],
  ['indicator', 'title', 'method', 'owners', 'period'],
  ['order', 'title', 'owners', 'period', 'summary', 'outcome', 'budget'],
  ['title', 'method', 'ticks'],
  ['owners', 'title', 'period', 'method'],
  ['group', 'order', 'title', 'method', 'owners', 'status'],
  ['issue', 'title', 'method', 'owners', 'period'],
  ['order', 'indicator', 'issue', 'title', 'owners', 'period', 'status'],
  ['period', 'owners', 'method', 'title'],
  ['tool', 'title', 'method', 'start', 'end', 'owners'],
  ['title', 'owners', 'period', 'budget', 'ticks', 'summary'],
  ['order', 'title', 'method', 'owners', 'period', 'followUp', 'status', 'summary', 'outcome'],
];

const NUMBERINGS = ['none', 'dot', 'bracket', 'arabic'] as const;
const HEADING_ROWS = ['none', 'group', 'none', 'tool', 'indicator'] as const;
const CUTS = [
  undefined,
  { rows: 5, repeat: 'same-table' },
  undefined,
  { rows: 4, repeat: 'new-table' },
  { rows: 6, repeat: 'none' },
] as const;

function pick<Value>(from: readonly Value[], seed: number): Value {
  return from[seed % from.length] as Value;
}

function documentOf(seed: number): CorpusDocument {
  const agency = pick(AGENCIES, seed);
  const fields = pick(ORDERS, seed);
  const isShared = fields.some(
    (field) => field === 'indicator' || field === 'tool' || field === 'group' || field === 'issue',
  );
  const style: TableStyle = {
    columns: fields.map((field, index): ColumnSpec => ({ field, heading: pick(HEADINGS[field], seed + index) })),
    period: pick(PERIODS, seed),
    numbering: fields.includes('order') ? 'none' : pick(NUMBERINGS, seed),
    headings: isShared ? 'none' : pick(HEADING_ROWS, seed),
    mergeShared: seed % 2 === 0,
    columnNumbers: seed % 7 === 3,
    totalRow: seed % 5 === 4,
    ...(pick(CUTS, seed) &&
      !(isShared && seed % 2 === 0) && { cut: pick(CUTS, seed) as NonNullable<TableStyle['cut']> }),
  };
  const isMemo = seed % 3 === 1;
  const blocks: Block[] = [
    ...(isMemo ? memoHead(agency) : cover(agency)),
    ...measureTables(MODEL_MEASURES, style),
    ...(seed % 2 === 1 ? scoreTable(agency, seed) : []),
    ...(isMemo ? memoEnd(agency) : []),
  ];
  return {
    name: `${String(seed + 1).padStart(2, '0')} ${fields.join(' ')}`,
    blocks,
    expected: {
      ITA_Agency: [...agencyRows(agency), ...(isMemo ? memoRows(agency) : [])],
      ITA_Measures: MODEL_MEASURES.map((measure) => measureRow(measure, style)),
      ...(fields.includes('issue') && {
        ITA_Issues: MODEL_MEASURES.map(({ code, issue }) => ({ รหัสข้อ: code, ประเด็น: issue })),
      }),
      ...(seed % 2 === 1 && { ITA_Scores: scoreRows(agency, seed), ITA_Results: resultRows(agency, seed) }),
      ...(isMemo && { ITA_Texts: textRows(agency), ITA_Signers: SIGNERS }),
    },
  };
}

function measureRow(measure: ModelMeasure, { columns, headings, period }: TableStyle): Row {
  const row: Row = {};
  for (const { field } of columns) {
    const header = HEADERS[field];
    if (field === 'period') row.ระยะเวลา = period;
    else if (field === 'status' || field === 'ticks') row.สถานะ = measure.status;
    else if (field === 'indicator') row.ตัวชี้วัดที่ = measure.indicator;
    else if (field === 'tool') row.เครื่องมือ = measure.tool;
    else if (field === 'group') row.หมวด = measure.group;
    else if (field === 'issue') row.รหัสข้อ = measure.code;
    else if (field === 'start') row.วันเริ่ม = 45566;
    else if (field === 'end') row.วันสิ้นสุด = 45930;
    else if (header && (field === 'title' || field === 'followUp')) row[header] = measure[field];
    else if (header) row[header] = (measure[field as 'method'] ?? []).join('\n');
  }
  if (headings === 'group' || headings === 'group-first-cell') row.หมวด = measure.group;
  if (headings === 'tool') row.เครื่องมือ = measure.tool;
  if (headings === 'indicator') row.ตัวชี้วัดที่ = measure.indicator;
  return row;
}

function cover({ name, district, province, year }: ModelAgency): readonly Block[] {
  return [
    paragraph('รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
    paragraph(`ประจำปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))}`),
    paragraph(name),
    paragraph(`อำเภอ${district} จังหวัด${province}`),
  ];
}

function agencyRows({ name, district, province, year }: ModelAgency): readonly Row[] {
  return [setting('หน่วยงาน', name), setting('อำเภอ', district), setting('จังหวัด', province), setting('ปีงบประมาณ', year)];
}

function setting(item: string, value: string | number): Row {
  return { รายการ: item, ค่า: value };
}

function memoHead({ name, district, province, year }: ModelAgency): readonly Block[] {
  return [
    paragraph('บันทึกข้อความ'),
    paragraph(`ส่วนราชการ งานธุรการ สำนักปลัด ${name} โทร. ๐ ๒๐๐๐ ๐๐๐๐`),
    paragraph('ที่ ตย ๗๑๐๐๑/๒๒'),
    paragraph('วันที่ ๕ เมษายน ๒๕๖๘'),
    paragraph(`เรื่อง รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))} รอบ ๖ เดือน`),
    paragraph('เรียน ผู้บริหารท้องถิ่น'),
    paragraph('เรื่องเดิม'),
    paragraph(backgroundOf({ name, district, province })),
  ];
}

function backgroundOf({ name, district, province }: Pick<ModelAgency, 'name' | 'district' | 'province'>): string {
  return `ตามที่ ${name} อำเภอ${district} จังหวัด${province} ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน และมอบหมายให้ทุกส่วนราชการดำเนินการ ดังนี้`;
}

function memoRows({ name, year }: ModelAgency): readonly Row[] {
  return [
    setting('ส่วนราชการ', `งานธุรการ สำนักปลัด ${name}`),
    setting('โทรศัพท์', '๐ ๒๐๐๐ ๐๐๐๐'),
    setting('เลขที่หนังสือ', 'ตย ๗๑๐๐๑/๒๒'),
    setting('วันที่หนังสือ', '๕ เมษายน ๒๕๖๘'),
    setting('เรื่อง', `รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${toThaiDigits(String(year))} รอบ ๖ เดือน`),
    setting('เรียน', 'ผู้บริหารท้องถิ่น'),
    setting('รอบ', '6 เดือน'),
  ];
}

const CONSIDERATION = 'จึงเรียนมาเพื่อโปรดทราบ และเห็นควรเผยแพร่รายงานนี้บนเว็บไซต์ของหน่วยงานต่อไป';

function memoEnd(_agency: ModelAgency): readonly Block[] {
  return [
    paragraph('ข้อพิจารณา'),
    paragraph(CONSIDERATION),
    paragraph('(นายสมมติ ตั้งใจ)'),
    paragraph('เจ้าพนักงานธุรการชำนาญงาน'),
    paragraph('ความเห็นปลัด................................'),
    paragraph('เห็นควรทราบ'),
    paragraph('(นางสาวตัวอย่าง ซื่อตรง)'),
    paragraph('ปลัดองค์กรปกครองส่วนท้องถิ่น'),
  ];
}

function textRows(agency: ModelAgency): readonly Row[] {
  return [
    { ตอน: 'เรื่องเดิม', ข้อความ: backgroundOf(agency) },
    { ตอน: 'ข้อพิจารณา', ข้อความ: CONSIDERATION },
  ];
}

const SIGNERS: readonly Row[] = [
  { ชื่อ: 'นายสมมติ ตั้งใจ', ตำแหน่ง: 'เจ้าพนักงานธุรการชำนาญงาน' },
  { ชื่อ: 'นางสาวตัวอย่าง ซื่อตรง', ตำแหน่ง: 'ปลัดองค์กรปกครองส่วนท้องถิ่น', ความเห็น: 'ความเห็นปลัด', ข้อความ: 'เห็นควรทราบ' },
];

const figure = (value: number, seed: number): string =>
  seed % 4 === 1 ? toThaiDigits(value.toFixed(2)) : value.toFixed(2);

/** Scores of two years; in some documents number and name are one cell, in some the years stand below «คะแนน». */
function scoreTable({ scores, totals, year }: ModelAgency, seed: number): readonly Block[] {
  const years = [year - 1, year].map((one) => toThaiDigits(String(one)));
  const isJoined = seed % 3 === 0;
  const labels = isJoined
    ? [{ lines: ['ตัวชี้วัด'], rowSpan: 2 }]
    : [
        { lines: ['ตัวชี้วัดที่'], rowSpan: 2 },
        { lines: ['ชื่อตัวชี้วัด'], rowSpan: 2 },
      ];
  const rows = scores.map(([before, after], index) => [
    ...(isJoined
      ? [cell(indicatorName(index + 1))]
      : [cell(toThaiDigits(String(index + 1))), cell(indicatorName(index + 1).replace(/^ตัวชี้วัดที่ \S+ /, ''))]),
    cell(figure(before, seed)),
    cell(figure(after, seed)),
    cell(after === before ? 'เท่าเดิม' : after > before ? 'เพิ่มขึ้น' : 'ลดลง'),
  ]);
  return [
    paragraph('ผลการประเมินคุณธรรมและความโปร่งใสเปรียบเทียบสองปี'),
    {
      kind: 'table',
      rows: [
        [...labels, { lines: ['คะแนน'], columnSpan: 2 }, { lines: ['การเปลี่ยนแปลง'], rowSpan: 2 }],
        years.map((one) => cell(`ปี ${one}`)),
        ...rows,
        [
          { lines: ['คะแนนรวม'], columnSpan: labels.length },
          ...totals.map((total) => cell(figure(total, seed))),
          cell('เพิ่มขึ้น'),
        ],
      ],
    },
  ];
}

function scoreRows({ scores, year }: ModelAgency, _seed: number): readonly Row[] {
  return scores.map(([before, after], index) => ({
    ตัวชี้วัดที่: index + 1,
    ตัวชี้วัด: indicatorName(index + 1).replace(/^ตัวชี้วัดที่ \S+ /, ''),
    [String(year - 1)]: before,
    [String(year)]: after,
  }));
}

function resultRows({ totals, year }: ModelAgency, _seed: number): readonly Row[] {
  return totals.map((total, index) => ({ ปีงบประมาณ: year - 1 + index, คะแนนรวม: total }));
}

/** The documents of the corpus: each differs from the others in headings, order, cuts, rows over rows and what stands around. */
export const CORPUS: readonly CorpusDocument[] = Array.from({ length: 42 }, (_, seed) => documentOf(seed));
