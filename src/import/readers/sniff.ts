import type { SourceFailure } from './failure';
import { MAX_FILE_BYTES } from './limits';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const PDF_FILE = [0x25, 0x50, 0x44, 0x46];
const RTF_FILE = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** Looks at the first bytes of a file that is to be read as .docx; null when it may well be one. */
export function docxFailureOf(bytes: Uint8Array): SourceFailure | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_FILE_BYTES) return 'too-large';
  if (startsWith(bytes, PDF_FILE)) return 'pdf';
  if (startsWith(bytes, COMPOUND_FILE)) return isEncryptedPackage(bytes) ? 'encrypted' : 'old-doc';
  if (startsWith(bytes, RTF_FILE)) return 'old-doc';
  return startsWith(bytes, ZIP_FILE) ? null : 'not-docx';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A file with a password is a compound file with a stream of this name, in UTF-16. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text.includes('EncryptedPackage');
}
