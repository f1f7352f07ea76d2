import { FLOWS } from './flows';
import { testMatrix } from './matrix';

testMatrix([FLOWS.report]);
