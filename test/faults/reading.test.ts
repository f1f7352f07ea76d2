import { FLOWS } from './flows';
import { testMatrix } from './matrix';

const { open, check, setAside, fix } = FLOWS;
testMatrix([open, check, setAside, fix]);
