import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Debian's fonts-thai-tlwg puts Laksaman, which is TH Sarabun drawn larger. */
const SYSTEM_FONTS = '/usr/share/fonts/truetype/tlwg';
const STAND_IN = /^Laksaman.*\.ttf$/;
/** The size of Laksaman's letters beside those of TH Sarabun: 10.6 points of the one are 16.06 of the other. */
export const STAND_IN_SCALE = 0.66;

const NAMES = ['TH SarabunPSK', 'TH Sarabun New'];

/**
 * Writes into a folder what makes programs print TH Sarabun, which free systems have not, in Laksaman at its size.
 * Gives the file that FONTCONFIG_FILE should name.
 */
export async function standInFonts(folder: string): Promise<string> {
  for (const name of (await readdir(SYSTEM_FONTS)).filter((file) => STAND_IN.test(file))) {
    await writeFile(join(folder, name), drawnSmaller(await readFile(join(SYSTEM_FONTS, name))));
  }
  const aliases = NAMES.map(
    (name) => `<alias binding="same"><family>${name}</family><prefer><family>Laksaman</family></prefer></alias>`,
  );
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${folder}</dir><cachedir>${folder}</cachedir>
<selectfont><rejectfont><glob>${SYSTEM_FONTS}/Laksaman*</glob></rejectfont></selectfont>
${aliases.join('\n')}
</fontconfig>`,
  );
  return file;
}

/** A TrueType font whose em is larger, so that every letter is smaller (OpenType specification, tables «head»). */
function drawnSmaller(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'head') continue;
    const unitsPerEm = font.readUInt32BE(at + 8) + 18;
    font.writeUInt16BE(Math.round(font.readUInt16BE(unitsPerEm) / STAND_IN_SCALE), unitsPerEm);
  }
  return font;
}
