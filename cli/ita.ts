import { removeUnfinished } from './files';
import { run } from './main';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

for (const [signal, code] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    removeUnfinished();
    process.exit(code);
  });
}
// Whoever reads the output may stop before its end (`ita check … | head`): that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') process.exitCode = 2;
  });
}

void run(process.argv.slice(2)).then(({ code, out = [], err }) => {
  for (const line of out) console.log(line);
  if (err !== undefined) console.error(err);
  process.exitCode = code;
});
