import { FLOWS } from './flows';
import { testMatrix } from './matrix';

const { restore, template, carryForward, rollForward } = FLOWS;
testMatrix([restore, template, carryForward, rollForward]);
