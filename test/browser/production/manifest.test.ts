import { ADDRESS } from './address';
import { builtFile } from './production';

describe('the manifest as it is put on a server', () => {
  it('names the address it is served from, and no other', () => {
    const manifest = builtFile('manifest.xml');
    const addresses = [...manifest.matchAll(/DefaultValue="(https:\/\/[^/"]+)/g)].map(([, origin]) => origin);
    expect([...new Set(addresses)]).toEqual([ADDRESS]);
    expect(manifest).not.toContain('localhost:3000');
  });
});
