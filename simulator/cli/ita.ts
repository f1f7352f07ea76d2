import { run } from './main';

const { code, out = [], err } = await run(process.argv.slice(2));
for (const line of out) console.log(line);
if (err !== undefined) console.error(err);
process.exitCode = code;
