/** Thrown for a file that grows beyond measure when unpacked. */
export class TooLarge extends Error {}

/** One file of a zip as its directory names it. */
interface Entry {
  readonly path: string;
  readonly method: number;
  readonly checksum: number;
  readonly compressed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end of the directory may be followed by a comment of so many bytes. */
const LONGEST_TAIL = 0xffff + 22;
const STORED = 0;
const DEFLATED = 8;
/** Bit of an entry's flags that says its content is encrypted. */
const ENCRYPTED = 1;

/**
 * Unpacks a zip (APPNOTE.TXT 6.3, without zip64: a workbook of 4 GB is none of ours). What comes out is counted while it
 * comes, for the sizes that a zip declares may be false.
 *
 * @throws TooLarge when all files together come to more than the limit in bytes; another error for a damaged zip
 */
export async function unzip(bytes: Uint8Array, limit: number): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let left = limit;
  for (const { path, method, checksum, compressed } of entriesOf(bytes)) {
    if (path.endsWith('/')) continue;
    if (method !== STORED && method !== DEFLATED) throw new Error(`unknown compression ${method}`);
    const content = method === STORED ? compressed.slice() : await inflated(compressed, left);
    left -= content.length;
    if (left < 0) throw new TooLarge();
    if (checksumOf(content) !== checksum) throw new Error(`wrong checksum of ${path}`);
    files.set(path.replace(/^\//, ''), content);
  }
  return files;
}

/** Where the directory ends; null when it is cut off. */
export function endOfDirectory(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - LONGEST_TAIL);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new Error('no directory');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('broken directory');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Error('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('broken entry');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const size = view.getUint32(at + 20, true);
    if (start + size > bytes.length) throw new Error('cut off');
    yield {
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      compressed: bytes.subarray(start, start + size),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

async function inflated(compressed: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong here is met again by the reader below.
  const written = writer.write(compressed.slice()).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      throw new TooLarge();
    }
    chunks.push(next.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** CRC-32 (ISO 3309), one table step a byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
