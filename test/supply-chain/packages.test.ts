import { readJson, shippedPackages } from './packages';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Licences that allow use, change and passing on, and ask for no more than their notice. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

describe('what the add-in is built on', () => {
  const { dependencies, devDependencies } = readJson<Manifest>('package.json');

  it('is at most five packages of our own choosing', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(5);
  });

  it('is named by exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) =>
      /[^\d.]/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('is under permissive licences only', () => {
    const shipped = shippedPackages();
    expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(shipped.filter(({ licence }) => !PERMISSIVE.includes(licence))).toEqual([]);
  });

  it('names no place to fetch packages from in the lockfile, so that whoever builds chooses', () => {
    const { packages } = readJson<{ readonly packages: Readonly<Record<string, { readonly resolved?: string }>> }>(
      'package-lock.json',
    );
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
