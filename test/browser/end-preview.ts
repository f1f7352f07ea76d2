/** Stops the preview that all test files shared. */
export default function endPreview(): void {
  (globalThis as { stopPreview?: () => void }).stopPreview?.();
}
