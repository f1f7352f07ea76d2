import { FLOWS } from './flows';
import { testMatrix } from './matrix';

const { import: bringIn, importNew } = FLOWS;
testMatrix([bringIn, importNew]);
