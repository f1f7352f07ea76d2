import { readable } from '../../../src/taskpane/components/readable-text';
import { readableValue } from '../../../src/taskpane/components/readable-value';

describe('what a cell holds, in the pane', () => {
  it('cannot turn the sentence around it', () => {
    expect(readable('สำนัก\u202eปลัด\u2067')).toBe('สำนัก\ufffdปลัด\ufffd');
    expect(readable('ที่ผู้นี้ปู่ กี่ ฏุ ญู')).toBe('ที่ผู้นี้ปู่ กี่ ฏุ ญู');
  });

  it('is its beginning where it goes on for pages', () => {
    const shown = readable(`${'ก'.repeat(399)}กี่${'ข'.repeat(32_000)}`);
    expect(shown).toBe(`${'ก'.repeat(399)}กี่…`);
  });

  it('is a date where its number stands for a day', () => {
    expect(readableValue(45933, true, 'th')).toBe('๓ ตุลาคม ๒๕๖๘');
    expect(readableValue(45933, true, 'en')).toBe('3 ตุลาคม 2568');
    expect(readableValue(45933, false, 'th')).toBe('45933');
    expect(readableValue('', true, 'th')).toBe('');
  });
});
