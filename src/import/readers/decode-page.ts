/** The text of a page: UTF-8, else UTF-16 by its mark, else the Thai code page that old programs save in. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'windows-874').decode(bytes);
  }
}
