import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** A package that ends up in what is put on a server. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/** Reads a JSON file of the project. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
}

/** Every package the lockfile needs outside development, with the licence it declares. Types alone are not shipped. */
export function shippedPackages(): readonly ShippedPackage[] {
  const { packages } = readJson<{ readonly packages: Readonly<Record<string, Locked>> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev && !path.includes('/@types/'))
    .map(([path, { version = '' }]) => {
      const { license = 'none' } = readJson<{ readonly license?: string }>(`${path}/package.json`);
      return { name: path.replace(/^.*node_modules\//, ''), version, licence: license };
    });
}
