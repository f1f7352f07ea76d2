import { fail, succeed, type Result } from '../../result';
import type { SourceFailure } from './failure';
import { MAX_XML_BYTES } from './limits';
import type { ImportTools } from './markup';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff + 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

/** One file of a zip as its directory describes it. */
interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The text files of a zip, unpacked one by one and only on demand. All that is unpacked together stays below
 * `MAX_XML_BYTES`: what the directory declares is asked before anything is unpacked, and what comes out is counted.
 */
export class ZipFile {
  private bytesLeft = MAX_XML_BYTES;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly tools: ImportTools,
  ) {}

  /** Null when the directory is cut off. */
  static open(bytes: Uint8Array, tools: ImportTools): ZipFile | null {
    const entries = readDirectory(bytes);
    return entries && new ZipFile(bytes, entries, tools);
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** The text of one file, decoded by its byte order mark, else as UTF-8. */
  async text(path: string): Promise<Result<string, SourceFailure>> {
    const entry = this.entries.get(path);
    const packed = entry && packedBytes(this.bytes, entry);
    if (!entry || !packed) return fail('damaged');
    if (entry.encrypted) return fail('encrypted');
    if (entry.size > this.bytesLeft) return fail('too-large');
    const content = entry.method === DEFLATED ? await this.tools.inflate(packed, this.bytesLeft) : packed;
    if (typeof content === 'string') return fail(content);
    if (entry.method !== STORED && entry.method !== DEFLATED) return fail('damaged');
    this.bytesLeft -= content.length;
    return this.bytesLeft < 0 ? fail('too-large') : succeed(decode(content));
  }
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name.replace(/^\//, ''), {
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
