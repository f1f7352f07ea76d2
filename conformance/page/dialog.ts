/** office.js gives up when nobody has called onReady after ten seconds. */
const LATEST_READY = 10_000;

/** Milliseconds after which the opener listens for certain: what is told before is lost in some hosts. */
const LISTENING = 200;

/** As the page was opened: office.js takes what it needs out of the address. */
const { search, hash } = location;

async function tell(): Promise<void> {
  await Office.onReady();
  const ready = performance.now() < LATEST_READY;
  const wait = Number(new URLSearchParams(search).get('wait') ?? 0);
  await new Promise((resolve) => setTimeout(resolve, Math.max(wait, LISTENING)));
  Office.context.ui.messageParent(JSON.stringify({ search, hash, ready }));
}

void tell();
