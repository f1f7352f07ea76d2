import type { Localised } from '../../strings/language';

/** What each rule finds, in one line: the title of many findings of it, and the list in docs/checks.md. Fetched on demand. */
export const RULE_TITLES: Readonly<Record<string, Localised>> = {
  'measure.period-unreadable': { th: 'อ่านระยะเวลาที่พิมพ์ไม่ได้', en: 'A period typed but not understood' },
  'measure.period-reversed': { th: 'วันสิ้นสุดอยู่ก่อนวันเริ่ม', en: 'The end lies before the start' },
  'measure.period-outside': {
    th: 'ระยะเวลาอยู่นอกปีงบประมาณหรือรอบที่รายงาน',
    en: 'The period lies outside the fiscal year or the round reported on',
  },
  'measure.overdue': {
    th: 'มาตรการยังไม่เสร็จเมื่อพ้นกำหนดหรือสิ้นรอบ ๑๒ เดือน',
    en: 'Not done after its end, or at the twelve-month round',
  },
  'measure.title-missing': { th: 'แถวมาตรการไม่มีชื่อมาตรการ', en: 'A measure without a title' },
  'measure.method-missing': { th: 'มาตรการไม่มีวิธีดำเนินการ', en: 'A measure that does not say how' },
  'measure.owner-missing': { th: 'มาตรการไม่มีผู้รับผิดชอบ', en: 'A measure without anyone responsible' },
  'measure.period-missing': { th: 'มาตรการไม่มีระยะเวลา', en: 'A measure that does not say when' },
  'measure.follow-up-missing': { th: 'มาตรการไม่มีการติดตาม', en: 'A measure without follow-up' },
  'measure.duplicate': { th: 'มาตรการเดียวกันสองแถว', en: 'The same measure twice' },
  'measure.indicator-unknown': { th: 'มาตรการอ้างตัวชี้วัดที่ไม่มี', en: 'A measure points to an indicator that is not there' },
  'measure.issue-unknown': {
    th: 'มาตรการอ้างรหัสข้อที่ไม่มีในตารางประเด็น',
    en: 'A measure points to a question that is not there',
  },
  'measure.tool-conflict': {
    th: 'เครื่องมือขัดกับตัวชี้วัดหรือรหัสข้อของมาตรการ',
    en: 'The tool contradicts the indicator or the question code',
  },
  'measure.status-unknown': { th: 'สถานะไม่ใช่หนึ่งในสามสถานะ', en: 'A status that is not one of the three' },
  'measure.status-missing': {
    th: 'มาตรการไม่มีสถานะ ทั้งที่มีการรายงานผลแล้ว',
    en: 'A measure without a status where results are reported',
  },
  'measure.done-without-summary': { th: 'ดำเนินการเสร็จแล้วแต่ไม่มีสรุปผล', en: 'Done, without a summary of what was done' },
  'measure.done-without-evidence': {
    th: 'เสร็จแล้วแต่ไม่มีหลักฐาน หรืออ้างเว็บไซต์โดยไม่มีที่อยู่',
    en: 'Done without evidence, or “ตรวจสอบได้จากเว็บไซต์” without an address',
  },
  'measure.outcome-missing': { th: 'รายงานรอบ ๑๒ เดือนไม่มีผลลัพธ์', en: 'No outcome at the twelve-month round' },
  'claim.change-differs': {
    th: '“เพิ่มขึ้น/ลดลง” ในข้อความไม่ตรงกับตาราง',
    en: 'A rise or fall told in the text differs from the table',
  },
  'claim.level-differs': {
    th: 'ระดับผลการประเมินในข้อความไม่ตรงกับผลการประเมิน',
    en: 'A level told in the text differs from the result',
  },
  'claim.count-differs': {
    th: 'จำนวนที่อ้างในข้อความไม่ตรงกับตาราง',
    en: 'A number of indicators, tools or measures differs from the tables',
  },
  'claim.list-differs': {
    th: 'รายชื่อตัวชี้วัดที่ลดลง เพิ่มขึ้น ผ่าน หรือไม่ผ่านเกณฑ์ในข้อความไม่ตรงกับตาราง',
    en: 'The indicators said to have fallen, risen, passed or failed are not those of the table',
  },
  'claim.extreme-differs': {
    th: 'ตัวชี้วัดที่ว่าสูงสุด ต่ำสุด หรือเปลี่ยนแปลงมากที่สุดไม่ตรงกับตาราง',
    en: 'The indicators said to be highest, lowest or most changed are not those of the table',
  },
  'claim.all-passed': {
    th: 'ข้อความว่าทุกตัวชี้วัดผ่านเกณฑ์ แต่มีตัวชี้วัดที่ไม่ผ่าน',
    en: 'The text says that every indicator passed; one did not',
  },
  'claim.all-direction': {
    th: 'ข้อความว่าทุกตัวชี้วัดเพิ่มขึ้น (ลดลง) แต่มีตัวชี้วัดที่ไม่เป็นเช่นนั้น',
    en: 'The text says that every indicator rose, or that none fell; one did otherwise',
  },
  'claim.indicator-name': {
    th: 'ชื่อที่ตามหลัง “ตัวชี้วัดที่ …” เป็นชื่อของตัวชี้วัดอื่น',
    en: 'The name beside an indicator’s number belongs to another',
  },
  'claim.tool-indicators': {
    th: 'ข้อความจับคู่เครื่องมือกับตัวชี้วัดของเครื่องมืออื่น',
    en: 'The text puts an indicator under another tool than its own',
  },
  'claim.agency-name': {
    th: 'ชื่อหน่วยงานในข้อความใกล้เคียงแต่ไม่ตรง',
    en: 'An agency name close to, but not, the agency’s own',
  },
  'claim.agency-kind': { th: 'ใช้คำของหน่วยงานประเภทอื่น', en: 'Wording of another kind of agency' },
  'claim.score-differs': {
    th: 'คะแนนของตัวชี้วัดหรือเครื่องมือที่อ้างในข้อความไม่ตรงกับตาราง',
    en: 'A score quoted in the text differs from the table',
  },
  'claim.total-differs': {
    th: 'คะแนนรวมที่อ้างในข้อความไม่ตรงกับผลการประเมิน',
    en: 'A total quoted in the text differs from the result',
  },
  'claim.mean-as-total': { th: 'เรียกคะแนนรวมถ่วงน้ำหนักว่าคะแนนเฉลี่ย', en: 'The weighted total is called a mean' },
  'claim.round-differs': {
    th: 'รอบหรือปีของรายงานในข้อความไม่ตรงกับที่ตั้งไว้',
    en: 'The round or the year of the report in the text is not that of the settings',
  },
  'claim.date-outside': { th: 'วันที่ในสรุปผลอยู่หลังรอบที่รายงาน', en: 'A date in a summary lies after the round reported on' },
  'coverage.below-threshold': {
    th: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์ไม่มีมาตรการ',
    en: 'An indicator under the threshold has no measure; one warning where no measure names any indicator',
  },
  'coverage.declined': { th: 'ตัวชี้วัดที่คะแนนลดลงไม่มีมาตรการ', en: 'An indicator that fell has no measure' },
  'coverage.issue': { th: 'ประเด็นในตารางไม่มีมาตรการ', en: 'A listed question has no measure' },
  'result.total-differs': {
    th: 'คะแนนรวมที่กรอกไม่ตรงกับที่คำนวณจากคะแนนตัวชี้วัด',
    en: 'The announced total is not the computed one (±0.01)',
  },
  'result.tool-differs': {
    th: 'คะแนนของเครื่องมือไม่ตรงกับที่คำนวณ',
    en: 'The announced score of a tool is not the computed one',
  },
  'result.duplicate-year': { th: 'ปีซ้ำในตารางผลรายปี', en: 'A year twice' },
  'result.no-data': {
    th: 'ปีผลประเมินไม่มีทั้งคะแนนตัวชี้วัดและผลที่ประกาศ',
    en: 'The result year has neither scores nor an announced result, and the report rests on it',
  },
  'result.level-differs': {
    th: 'ระดับที่กรอกไม่ตรงกับเกณฑ์ของปีนั้น',
    en: 'The announced level is not what the year’s rule gives',
  },
  'criteria.unknown-year': { th: 'ยังไม่มีเกณฑ์ของปีนั้นในโปรแกรม', en: 'No criteria entry for the year' },
  'analysis.duplicate': { th: 'บทวิเคราะห์ของตัวชี้วัดเดียวกันในปีเดียวกันสองแถว', en: 'Two analyses of one indicator and year' },
  'issue.duplicate': { th: 'รหัสข้อซ้ำในปีเดียวกัน', en: 'A question listed twice for one year' },
  'score.odd-one-out': {
    th: 'คะแนนตัวชี้วัดที่ขัดกับตัวเลขอื่นซึ่งตรงกันหมด (ผลที่ประกาศ ข้อความ)',
    en: 'A score against which the other figures agree (the announced results, the text)',
  },
  'score.out-of-range': { th: 'คะแนนนอกช่วง ๐–๑๐๐', en: 'A score outside 0–100' },
  'score.decimals': { th: 'คะแนนมีทศนิยมเกิน ๒ ตำแหน่ง', en: 'A score with more than two decimals' },
  'score.missing': {
    th: 'ตัวชี้วัดไม่มีคะแนนในปีผลประเมิน (หรือปีที่เปรียบเทียบ)',
    en: 'An indicator without a score in the result year, or in the year compared with',
  },
  'score.below-threshold': { th: 'ตัวชี้วัดที่คะแนนต่ำกว่าเกณฑ์', en: 'An indicator below the threshold' },
  'change.outlier': { th: 'คะแนนเปลี่ยนแปลงตั้งแต่ ๑๐ คะแนนขึ้นไป', en: 'A change of 10 points or more' },
  'score.fraction': {
    th: 'คะแนนหรือเกณฑ์ผ่านกรอกเป็นเศษส่วนของ ๑ (๐.๙๘)',
    en: 'Scores or the threshold are fractions of one (0.98)',
  },
  'indicator.unknown': { th: 'เลขตัวชี้วัดไม่อยู่ใน ๑–๑๐', en: 'An indicator number outside 1–10' },
  'indicator.duplicate': { th: 'เลขตัวชี้วัดซ้ำ', en: 'An indicator number twice' },
  'indicator.missing': { th: 'ตารางคะแนนไม่ครบสิบตัวชี้วัด', en: 'An indicator without a row' },
  'indicator.name-wrong': { th: 'ชื่อตัวชี้วัดเป็นของเลขอื่น', en: 'The name belongs to another number' },
  'indicator.name-variant': {
    th: 'ชื่อตัวชี้วัดไม่ตรงกับชื่อทางการ',
    en: 'An accepted variant, or another spelling, of the official name',
  },
  'indicator.tool-wrong': { th: 'เครื่องมือไม่ตรงกับตัวชี้วัด', en: 'The tool does not belong to the indicator' },
  'issue.code-invalid': {
    th: 'รหัสข้อผิดรูปแบบ หรือขัดกับตัวชี้วัดของแถว',
    en: '`120` for `i20`; a code whose tool or indicator contradicts its row',
  },
  'text.control-character': {
    th: 'มีอักขระควบคุมที่มองไม่เห็นติดมาจากโปรแกรมอื่น',
    en: 'Control characters left from another program',
  },
  'text.token-unclosed': { th: '“{” ที่ไม่มี “}” ปิด', en: '`{` without its `}`' },
  'text.thai-repair': {
    th: 'เเ (เ สองตัว), ํา, วรรณยุกต์ซ้ำ, อักขระที่มองไม่เห็น, ช่องว่างหัวท้าย',
    en: '`เเ`, `ํา`, doubled marks, zero-width characters, spaces at the ends',
  },
  'text.foreign-script': { th: 'มีอักษรของภาษาอื่นในคำไทย', en: 'Letters of another script inside a Thai word' },
  'text.tags': { th: 'มีแท็ก HTML ติดมาจากการคัดลอก', en: 'HTML tags left from copying' },
  'text.numbering': { th: 'เลขข้อในช่องซ้ำหรือข้าม', en: 'Numbering inside a cell repeats or skips' },
  'text.reused': { th: 'ข้อความยาวเดียวกันใช้กับหลายตัวชี้วัด', en: 'The same long passage for several indicators' },
  'text.section-unknown': { th: 'ไม่มีรายงานใดพิมพ์ “ตอน” นี้', en: 'A part (ตอน) that no report prints' },
  'text.formula-like': { th: 'ข้อความขึ้นต้นเหมือนสูตร', en: 'Text that starts like a formula' },
  'text.too-long': { th: 'ข้อความยาวเกิน ๓๒,๗๖๗ ตัวอักษรเมื่อแทนค่าแล้ว', en: 'Over 32,767 characters once composed' },
  'text.token-unknown': { th: '“{…}” ที่โปรแกรมไม่รู้จัก', en: '`{…}` not in the contract' },
  'cell.error': { th: 'ช่องที่รายงานต้องใช้เป็นค่าผิดพลาดของ Excel', en: 'A cell the report needs holds an Excel error value' },
  'agency.name-missing': { th: 'ไม่ได้กรอกชื่อหน่วยงาน', en: 'The agency has no name' },
  'agency.year-missing': { th: 'ไม่ได้กรอกปีงบประมาณ', en: 'The fiscal year is missing' },
  'agency.value-invalid': {
    th: 'ปี รอบ เกณฑ์ผ่าน เลข หรือประเภทหน่วยงานไม่ถูกต้อง',
    en: 'A year, round, threshold, kind of digits or type of agency is not understood',
  },
  'table.missing': { th: 'ไม่มีตารางที่รายงานที่เลือกต้องใช้', en: 'A table that the chosen report needs is not there' },
  'table.ambiguous': {
    th: 'มีหลายตารางที่อาจเป็นตารางเดียวกัน',
    en: 'Two tables could be this one, and neither has the name',
  },
  'table.column-missing': { th: 'ไม่มีคอลัมน์ที่จำเป็น', en: 'A required column is not there' },
  'table.column-alias': { th: 'หัวคอลัมน์ใช้ชื่ออื่นที่เข้าใจได้', en: 'A header matched by an alias' },
  'table.column-duplicate': { th: 'หัวคอลัมน์สองคอลัมน์มีความหมายเดียวกัน', en: 'Two headers that mean the same' },
  'table.empty': { th: 'ตารางไม่มีข้อมูล', en: 'A table with no data rows' },
  'agency.setting-conflict': { th: 'รายการเดียวกันสองแถวมีค่าต่างกัน', en: 'Two rows of one setting contradict each other' },
  'memo.recipient-missing': { th: 'หัวบันทึกข้อความไม่มี “เรียน”', en: 'A memo addressed to nobody' },
  'date.buddhist-serial': { th: 'วันที่ถูกเก็บช้าไป ๕๔๓ ปี', en: 'A date stored 543 years late' },
  'date.unreadable': { th: 'อ่านวันที่ไม่ได้', en: 'A date that cannot be read' },
  'table.header-space': {
    th: 'หัวคอลัมน์มีช่องว่าง แท็บ หรือการขึ้นบรรทัดใหม่ที่ต้นหรือท้าย',
    en: 'A header with spaces, tabs or line breaks at its ends',
  },
  'number.text': {
    th: 'ตัวเลขที่พิมพ์เป็นข้อความ (เลขไทย จุลภาค ช่องว่าง)',
    en: 'A number typed as text (Thai digits, comma, spaces)',
  },
  'number.not-a-number': {
    th: 'ช่องคะแนนไม่ใช่ตัวเลข (N/A, -, ค่าผิดพลาดของ Excel, วันที่)',
    en: '`N/A`, `-`, an Excel error or a date in a score cell',
  },
  'year.common-era': { th: 'ใช้ปี ค.ศ. แทนปี พ.ศ.', en: 'A Common-Era year where a Buddhist year is meant' },
};
