/** The part of the client that decides what is supported. */
export interface CommonUtility {
  _doApiNotSupportedCheck: boolean;
  isSetSupported(set: string, version?: string | number): boolean;
}

/** Only the sets of Excel itself are limited; this build of the client checks nothing unless told to. */
export function enforceRequirementSets(utility: CommonUtility, apiVersion: () => string): void {
  utility.isSetSupported = (set, version = '1.1') => {
    if (set === 'DelayForCellEdit') return true;
    return set !== 'ExcelApi' || isAtMost(String(version), apiVersion());
  };
  utility._doApiNotSupportedCheck = true;
}

/** Compares `1.10` and `1.9` by their numbers. */
export function isAtMost(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}
