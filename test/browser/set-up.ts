import { ADDRESS } from './production/address';
import { buildProduction } from './production/build';
import { startPreview } from './support';

/** What ends what all test files share. */
const shared = globalThis as { endShared?: () => void };

/**
 * Starts the preview and makes the production build once for all test files, who find the address of the one in PREVIEW and
 * the folder of the other in PRODUCTION. Where either is already named there, it is taken as it is.
 */
export default async function setUp(): Promise<void> {
  const ends: (() => void)[] = [];
  await Promise.all([
    process.env['PREVIEW'] ??
      startPreview().then(({ address, stop }) => {
        process.env['PREVIEW'] = address;
        ends.push(stop);
      }),
    process.env['PRODUCTION'] ??
      buildProduction(ADDRESS).then(({ folder, remove }) => {
        process.env['PRODUCTION'] = folder;
        ends.push(remove);
      }),
  ]);
  shared.endShared = () => ends.forEach((end) => end());
}
