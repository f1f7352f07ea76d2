import fc from 'fast-check';
import { flawIn, mightBeMalformed, repaired, withSoundLetters } from '../../../src/checks/text/malformed-thai';

describe('flawIn', () => {
  it.each([
    ['จัดทำเเผน', 'vowels'],
    ['จัดทํา', 'vowels'],
    ['เสร็จแล้้ว', 'marks'],
    ['ประชุม\u200bชี้แจง', 'hidden'],
    [' ประชุม', 'ends'],
  ])('says what is wrong with «%s»: %s', (text, flaw) => {
    expect(flawIn(text)).toBe(flaw);
  });
});

describe('repaired', () => {
  it.each([
    ['จัดทำเเผน', 'จัดทำแผน'],
    [' ประชุม ', 'ประชุม'],
    ['ประชุม \u200b ชี้แจง', 'ประชุม ชี้แจง'],
  ])('repairs «%s»', (text, after) => {
    expect(repaired(text)).toBe(after);
  });

  it.each(['ประชุมชี้แจง', 'ประชุม  ชี้แจง', 'ประชุม\t\tชี้แจง', 'ใช้น้ำ ก็ได้ สิทธิ์'])('has nothing against «%s»', (text) => {
    expect(repaired(text)).toBeNull();
  });
});

it('suspects whatever may be broken, and lets plain Thai and English pass', () => {
  expect(['จัดทำเเผน', 'แล้้ว', 'ดีมาय', '<p>', 'ประชุม '].filter(mightBeMalformed)).toHaveLength(5);
  expect(['ประชุมชี้แจง “๑๐๐ %” (e-Service)', 'https://www.bantuayang.example/a?b=1'].filter(mightBeMalformed)).toEqual(
    [],
  );
});

it('lets nothing pass that the repair would change', () => {
  const letter = fc.constantFrom(...'กดนเแาะำัิีฺุ็่้์ํๅโใไ a๒“\n\u200b\u00a0');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 8 }), (text) => {
      if (repaired(text) !== null) expect(mightBeMalformed(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

it('leaves sound text as it is to the letter', () => {
  expect(withSoundLetters(' ประชุม  ชี้แจง ')).toBe(' ประชุม  ชี้แจง ');
  expect(withSoundLetters('จัดทำเเผน')).toBe('จัดทำแผน');
});
