import { fromDom } from './dom';
import type { ImportTools } from './markup';

/** The readers' tools as a browser has them. Parsed documents are inert: nothing in them runs or is fetched. */
export const browserTools: ImportTools = {
  parseXml(text) {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.getElementsByTagName('parsererror').length > 0) return null;
    return fromDom(parsed.documentElement);
  },
  parseHtml: (text) => fromDom(new DOMParser().parseFromString(text, 'text/html').documentElement),
  inflate,
};

async function inflate(data: Uint8Array, limit: number): Promise<Uint8Array | 'too-large' | 'damaged'> {
  const stream = new Blob([data as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > limit) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(read.value);
    }
  } catch {
    return 'damaged';
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
