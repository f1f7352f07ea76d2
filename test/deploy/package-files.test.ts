import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRAME_ANCESTORS } from '../../content-security-policy';
import { packageFiles, usableAddress } from '../../deploy/package-files';

const ROOT = join(__dirname, '../..');
const ADDRESS = 'https://ita.example.go.th/report';

const templates = ['administrator-guide.html', 'server/nginx.conf', 'server/web.config'].map((path) => ({
  path,
  content: readFileSync(join(ROOT, 'deploy', path)),
}));
const pages = ['taskpane.html', 'manifest.xml'].map((path) => ({ path, content: Buffer.from(`the ${path}`) }));
const files = new Map(
  packageFiles(pages, templates, ADDRESS, 'โทร. 0 2000 0000 & <อำเภอ>').map(({ path, content }) => [
    path,
    content.toString(),
  ]),
);

describe('the address a package is made for', () => {
  it.each(['https://ita.example.go.th', 'https://ita.example.go.th/report/'])('may be %s', (address) => {
    expect(usableAddress(address)).toEqual({ ok: true, value: address.replace(/\/$/, '') });
  });

  it.each([
    undefined,
    '',
    'ita.example.go.th',
    'http://ita.example.go.th',
    'https://localhost:3000',
    'https://a.th/?x=1',
  ])('may not be %s: the person is told what to give, in one line', (address) => {
    const refused = usableAddress(address);
    expect(refused.ok || refused.failure).toMatch(/^ADDIN_URL .*ADDIN_URL เป็นที่อยู่ https.*$/);
  });
});

describe('what an office is given', () => {
  it('is the guide, the manifest and settings for a server beside the pages', () => {
    expect([...files.keys()]).toEqual([
      'administrator-guide.html',
      'manifest.xml',
      'nginx.conf',
      'web/manifest.xml',
      'web/taskpane.html',
      'web/web.config',
    ]);
    expect(files.get('manifest.xml')).toBe('the manifest.xml');
  });

  it('names the address and whom to ask, with nothing left to fill in', () => {
    const guide = files.get('administrator-guide.html')!;
    expect(guide).toContain(`<pre>${ADDRESS}</pre>`);
    expect(guide).toContain('โทร. 0 2000 0000 &amp; &lt;อำเภอ&gt;');
    expect(files.get('nginx.conf')).toContain('server_name ita.example.go.th;');
    expect(files.get('nginx.conf')).toContain('location /report/ {');
    for (const text of files.values()) expect(text).not.toMatch(/\{\{|undefined/);
  });

  it.each(['nginx.conf', 'web/web.config'])('lets Excel on the web and Teams show the pages (%s)', (name) => {
    expect(files.get(name)).toContain(`frame-ancestors ${FRAME_ANCESTORS.join(' ')}`);
  });

  it('says the same of frames as the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`Content-Security-Policy: frame-ancestors ${FRAME_ANCESTORS.join(' ')}\n`);
    expect(FRAME_ANCESTORS).toContain('https://*.teams.microsoft.com');
  });

  it.each([
    'admin.microsoft.com',
    'แค็ตตาล็อก Add-in ที่เชื่อถือได้',
    'Excel บนเว็บ',
    'appsforoffice.microsoft.com',
    'หลายหน่วยงานของจังหวัด',
    'IIS',
    'nginx',
    'ปรับรุ่น',
    'เกณฑ์ของปีงบประมาณใหม่',
    'รายงานที่ทำไว้ก่อนปรับรุ่น',
    'Excel 2019, 2016',
  ])('has a guide that speaks of %s', (subject) => {
    expect(files.get('administrator-guide.html')).toContain(subject);
  });
});
