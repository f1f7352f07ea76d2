import { FLOWS } from './flows';
import { testMatrix } from './matrix';

const { report, reportAgain } = FLOWS;
testMatrix([report, reportAgain]);
