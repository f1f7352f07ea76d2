import { COMMANDS, leaveReport } from '../kit/commands';

/** office.js gives up when nobody has called onReady after ten seconds. */
const LATEST_READY = 10_000;

let ready = false;

void Office.onReady().then(() => {
  ready = performance.now() < LATEST_READY;
});

for (const { name } of COMMANDS) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    leaveReport(name, { fired: true, ready });
    event.completed();
  });
}
