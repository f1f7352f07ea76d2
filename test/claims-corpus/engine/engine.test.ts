import fc from 'fast-check';
import { Figures } from './figures';
import { brokenFigures, isWholeSo } from './holds';
import { dataSetsOf } from './measure';
import { randomOf } from './random';
import { falseVariants, trueText } from './render';
import { joined, passagesOf, type ReportSpec, type Sentence } from './report';
import { falseFigures } from './slots/false-figures';

const REPORT: ReportSpec = {
  id: 'example',
  agency: {
    name: 'เทศบาลตำบลตัวอย่างงาม',
    kind: 'เทศบาลตำบล',
    province: 'ตัวอย่าง',
    fiscalYear: 2567,
    round: 12,
    digits: 'ไทย',
    slips: ['เทศบาลตำบลตัวอยางงาม', 'เทศบาลตำบลตัวอย่างงาน'],
  },
  scores: {
    2566: [96, 95, 94, 93, 96, 92, 91, 88, 90, 95],
    2567: [97.14, 95, 93.62, 94, 97, 93, 92, 84.15, 91, 96],
  },
  measures: [{ title: 'รับฟังความเห็น', indicators: '8' }],
  text: {
    'ตัวชี้วัด 8': `
      ได้ {score:8} คะแนน {dir:8|สูงขึ้น|ต่ำลง}จากปีก่อน
      ~question ข้อ e12 ได้ 80.15 คะแนน
      - ตั้งเป้าหมายไว้
    `,
  },
};

const FIGURES = new Figures(REPORT);

function sentence(template: string): Sentence {
  return { template, silent: null, holds: null, onNewLine: false };
}

function variantsOf(template: string): readonly string[] {
  return falseVariants(sentence(template), FIGURES, randomOf('example')).map(({ text }) => text);
}

describe('the sentences of a report', () => {
  it('are read with their place, their reason for silence and their lines', () => {
    const [passage] = passagesOf(REPORT);
    expect(passage?.place).toEqual({ kind: 'indicator', indicator: 8 });
    expect(passage?.sentences.map(({ silent }) => silent)).toEqual([null, 'question', null]);
    expect(joined(passage?.sentences ?? [], ['ก', 'ข', 'ค'])).toBe('ก ข\nค');
  });

  it.each([
    ['{score:8}', '84.15'],
    ['{score:8@p|s}', '88'],
    ['{dir:8} {size:8}', 'ลดลง 3.85'],
    ['{dir:2|สูงขึ้น|ต่ำลง|คงที่}', 'คงที่'],
    ['{signed:1}', '+1.14'],
    ['{level@2566} {level}', 'ผ่านดี ผ่านดี'],
    ['{list:failed|full}', 'ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน'],
    ['{lowest|paren}', 'ตัวชี้วัดที่ 8 (การปรับปรุงระบบการทำงาน)'],
    ['{count:passed} {count:failed} {count:same}', '9 1 1'],
    ['{range:EIT}', '6-8'],
    ['{indate:15 2} {indate:1 12}', '15 กุมภาพันธ์ 2567 1 ธันวาคม 2566'],
    ['{staff}', 'พนักงานเทศบาล'],
  ])('are true: %s', (template, text) => {
    expect(trueText(sentence(template), FIGURES)).toBe(text);
  });

  it.each([
    ['{dir:8|สูงขึ้น|ต่ำลง}', ['สูงขึ้น']],
    ['{count:failed}', ['2']],
    ['{agency}', ['เทศบาลตำบลตัวอยางงาม', 'เทศบาลตำบลตัวอย่างงาน', 'เทศบาลเมืองตัวอย่างงาม']],
    ['{round}', ['6 เดือน']],
    ['{indate:15 2}', ['15 กุมภาพันธ์ 2568']],
    ['{score:8!} {own}', []],
  ])('are false in every way that a slot has: %s', (template, texts) => {
    expect(variantsOf(template)).toEqual(texts);
  });

  it('cannot say what the data does not have', () => {
    expect(() => trueText(sentence('{score:8@2560}'), FIGURES)).toThrow('no score of 8 in 2560');
    expect(() => trueText(sentence('{size:2}'), FIGURES)).toThrow('no size of a change that is none');
    expect(() => trueText(sentence('{nothing}'), FIGURES)).toThrow('no slot is called nothing');
  });
});

describe('the data of a report', () => {
  it('is moved without any word becoming false', () => {
    for (const figures of dataSetsOf(REPORT)) {
      expect(figures.those('failed')).toEqual([8]);
      expect(figures.those('fallen')).toEqual(FIGURES.those('fallen'));
      expect(figures.level()).toBe(FIGURES.level());
    }
    expect(dataSetsOf(REPORT)[1]?.of(8)).not.toBe(FIGURES.of(8));
  });

  it('is broken where a sentence says something of all indicators', () => {
    expect(isWholeSo('all-passed:IIT', FIGURES)).toBe(true);
    expect(isWholeSo('all-passed', FIGURES)).toBe(false);
    const broken = brokenFigures('all-passed:IIT', FIGURES, randomOf('example'));
    expect(broken.map((figures) => isWholeSo('all-passed:IIT', figures))).toEqual([false, false, false]);
  });
});

test('a false figure is never the true one rounded, nor above 100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.string(), (hundredths, seed) => {
      const truth = (hundredths / 100).toFixed(2);
      for (const { text } of falseFigures(truth, [], randomOf(seed))) {
        expect(Math.abs(Number(text) - Number(truth))).toBeGreaterThanOrEqual(0.05 - 1e-9);
        expect(Number(text)).toBeLessThanOrEqual(100);
      }
    }),
  );
});
