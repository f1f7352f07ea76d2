import { platformOf } from '../kit/platform';
import type { Environment } from '../kit/results';

/** Newest first. */
const EXCEL_SETS = Array.from({ length: 25 }, (_, index) => `1.${25 - index}`);

/** Further sets that our code asks for or that tell versions apart. */
const OTHER_SETS = [
  ['ExcelApiOnline', '1.1'],
  ['ExcelApiDesktop', '1.1'],
  ['ExcelApiDesktop', '1.2'],
  ['DialogApi', '1.1'],
  ['DialogApi', '1.2'],
  ['DialogOrigin', '1.1'],
  ['SharedRuntime', '1.1'],
  ['RibbonApi', '1.1'],
] as const;

/** Where this page runs. */
export function readEnvironment(): Environment {
  const { requirements, diagnostics, displayLanguage, contentLanguage } = Office.context;
  const newest = EXCEL_SETS.find((version) => requirements.isSetSupported('ExcelApi', version));
  const others = OTHER_SETS.filter(([name, version]) => requirements.isSetSupported(name, version));
  return {
    platform: platformOf(String(diagnostics.platform)),
    host: String(diagnostics.host),
    officePlatform: String(diagnostics.platform),
    build: diagnostics.version,
    displayLanguage,
    contentLanguage,
    requirementSets: [`ExcelApi ${newest ?? 'none'}`, ...others.map((set) => set.join(' '))],
    userAgent: navigator.userAgent,
  };
}
