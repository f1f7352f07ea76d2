import { LARGEST_CONTENT, LARGEST_FILE } from './limits';
import { endOfDirectory } from './unzip';
import type { OpenFailure } from './workbook-document';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const DIRECTORY_ENTRY = 0x02014b50;

/** Looks at a file without unpacking it; null when it may well be a workbook. */
export function openFailureOf(bytes: Uint8Array): OpenFailure | null {
  if (startsWith(bytes, COMPOUND_FILE)) {
    return { cause: includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls' };
  }
  if (!startsWith(bytes, ZIP_FILE)) return { cause: 'not-xlsx' };
  const size = contentSize(bytes);
  if (size === null) return { cause: 'damaged' };
  return bytes.length > LARGEST_FILE || size > LARGEST_CONTENT ? { cause: 'too-large' } : null;
}

/** The size of all files in a zip as its directory declares it; null when the directory is cut off. */
function contentSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
