import { startPreview } from './support';

/** What stops the preview that all test files share. */
const shared = globalThis as { stopPreview?: () => void };

/** Builds the preview once for all test files, who find its address in PREVIEW. */
export default async function startOnePreview(): Promise<void> {
  const { address, stop } = await startPreview();
  process.env['PREVIEW'] = address;
  shared.stopPreview = stop;
}
