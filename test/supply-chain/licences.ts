/** Prints every package that is shipped, with its version and licence: `npm run check:licences`. */
import { shippedPackages } from './packages';

for (const { name, version, licence } of shippedPackages())
  process.stdout.write(`${[licence.padEnd(10), name, version].join('  ')}\n`);
