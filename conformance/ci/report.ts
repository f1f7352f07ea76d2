/** `npm run conformance:report`: prints how every assumption stands, and writes it into docs/limitations.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openDifferences, reportTable, withReport } from '../kit/report';
import { committedReport } from './committed';
import { LIMITATIONS_FILE } from './paths';

const rows = committedReport();
const table = reportTable(rows);
writeFileSync(LIMITATIONS_FILE, withReport(readFileSync(LIMITATIONS_FILE, 'utf8'), table));
console.log(table);
const open = openDifferences(rows);
if (open.length > 0) console.log(`\nDifferences that no issue deals with:\n${open.join('\n')}`);
