import { FLOWS } from './flows';
import { testMatrix } from './matrix';

const { restore, template, carryOn, rollForward } = FLOWS;
testMatrix([restore, template, carryOn, rollForward]);
