import { run } from './main';

void run(process.argv.slice(2)).then(({ code, out = [], err }) => {
  for (const line of out) console.log(line);
  if (err !== undefined) console.error(err);
  process.exitCode = code;
});
