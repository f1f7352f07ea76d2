import expected from '../expected.tsv';
import predicted from '../predicted-cells.json';
import type { Probe } from '../kit/probe';
import { readEnvironment } from './environment';
import { Session } from './session';
import { TEXTS } from './texts';
import { drawAutomatic } from './view/automatic';
import { countdownId, drawByPerson } from './view/by-person';
import { bilingual } from './view/element';
import { drawQuestions } from './view/questions';
import { drawResults } from './view/results';
import { waitingTimes } from './waiting-times';
import type { WatchedWindow } from './watch';

const part = (id: string): HTMLElement => document.getElementById(id)!;

/** Shows at the probe's step how many seconds the person has left, until none are. */
async function countDown(probe: Probe, seconds: number): Promise<void> {
  const place = document.getElementById(countdownId(probe));
  for (let left = seconds; left > 0; left -= 1) {
    place?.replaceChildren(`${left} `, bilingual(TEXTS.secondsLeft));
    await new Promise((resolve) => setTimeout(resolve, waitingTimes().second));
  }
  place?.replaceChildren();
}

async function start(): Promise<void> {
  await Office.onReady();
  const readyAfter = performance.now();
  // With it the client tells of a refusal which statement it was about.
  OfficeExtension.config.extendedErrorLogging = true;
  const environment = readEnvironment();
  const { policyViolations } = window as unknown as WatchedWindow;
  const pageStage = {
    dialogWait: () => waitingTimes().dialog,
    readyAfter,
    violations: policyViolations,
    area: part('probe-area'),
  };
  const session = new Session({ environment, expected, predicted, pageStage, countDown });
  const { host, officePlatform, build, requirementSets } = environment;
  part('environment').textContent = [host, officePlatform, build, requirementSets[0]].join(' · ');
  part('waiting').remove();
  drawAutomatic(part('automatic'), session);
  drawByPerson(part('by-person'), session);
  drawQuestions(part('questions'), session);
  drawResults(part('results'), session);
  part('main').hidden = false;
}

void start();
