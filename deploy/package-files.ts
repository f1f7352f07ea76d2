import { fail, succeed, type Result } from '../src/result';
import { fillIn } from './site';

/** One file of the package: its path with forward slashes, and what is in it. */
export interface PackageFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Where each of the templates beside this file goes, and that it is filled in with the address. */
const TEMPLATES: Readonly<Record<string, string>> = {
  'administrator-guide.html': 'administrator-guide.html',
  'server/nginx.conf': 'nginx.conf',
  'server/web.config': 'web/web.config',
};

/**
 * The address that pages can be served from, without a slash at its end. Fails with one line for the person who asked: Excel
 * loads pages over https only, and a manifest for a computer of one's own is of no use to an office.
 */
export function usableAddress(given: string | undefined): Result<string, string> {
  const url = given && URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:' || url.hostname === 'localhost' || url.search || url.hash) {
    return fail(
      'ADDIN_URL must name the address that the pages will be served from, such as https://ita.example.go.th · ' +
        'ให้ ADDIN_URL เป็นที่อยู่ https ที่จะวางหน้าเว็บ เช่น https://ita.example.go.th',
    );
  }
  return succeed(url.href.replace(/\/$/, ''));
}

/**
 * All files of the package: the pages under `web`, the manifest and the guide beside them.
 * @param pages What a build for the address has made.
 * @param templates The files of this folder.
 */
export function packageFiles(
  pages: readonly PackageFile[],
  templates: readonly PackageFile[],
  address: string,
  contact?: string,
): readonly PackageFile[] {
  const filled = Object.entries(TEMPLATES).map(([from, path]) => {
    const text = templates.find((template) => template.path === from)!.content.toString();
    return { path, content: Buffer.from(fillIn(text, address, contact)) };
  });
  const manifest = pages.filter(({ path }) => path === 'manifest.xml');
  const web = pages.map(({ path, content }) => ({ path: `web/${path}`, content }));
  return [...filled, ...manifest, ...web].sort((a, b) => (a.path < b.path ? -1 : 1));
}
