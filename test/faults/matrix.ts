import type { Flow } from './flows';
import { ACTS } from './people';
import { referenceAmongPeople, runAmongPeople } from './run-among-people';
import { referenceOf, runCase, type Outcome, type Reference } from './run-case';
import { halfWay, lacking, MODES, OLD, REFUSALS, STRANGE_ANSWERS, type Trouble } from './trouble';

/** One line of the table: a request of a flow and a kind of trouble, and how many times it came to what. */
interface Line {
  readonly flow: string;
  readonly request: string;
  readonly trouble: string;
  readonly outcomes: Map<string, number>;
}

/** Enough places in a request to meet each of its phases. */
const PLACES = 24;

/** Tests each flow in each kind of trouble at each of its requests, and prints what came of it. */
export function testMatrix(flows: readonly Flow[]): void {
  const lines: Line[] = [];
  afterAll(() => process.stdout.write(tableOf(lines)));

  describe.each(flows)('$name', (flow) => {
    let reference: Reference;
    const all = (): readonly number[] => Array.from({ length: reference.requests }, (_, index) => index + 1);
    beforeAll(async () => {
      reference = await referenceOf(flow);
    });

    /** Runs every case; gives what was not as promised. */
    const tried = async (kind: string, requests: readonly number[], troubles: (n: number) => readonly Trouble[]) => {
      const problems: string[] = [];
      for (const n of requests) {
        const line = { flow: flow.name, request: n === 0 ? 'all' : String(n), trouble: kind, outcomes: new Map() };
        lines.push(line);
        for (const trouble of troubles(n)) {
          const outcome = await runCase(flow, trouble, n, reference);
          problems.push(...noted(line, `${trouble.name} at request ${n}`, outcome));
        }
      }
      return problems;
    };

    it('keeps its promises at every error code', async () => {
      expect(await tried('error codes', all(), () => REFUSALS)).toEqual([]);
    });

    it('keeps them when a request fails half-way', async () => {
      expect(await tried('half-way', all(), (n) => halfWay(reference.actions, n, PLACES))).toEqual([]);
    });

    it('keeps them when Excel is silent, late, or says nothing', async () => {
      expect(await tried('strange answers', all(), () => STRANGE_ANSWERS)).toEqual([]);
    });

    it('keeps them in every mode Excel can be in', async () => {
      expect(await tried('modes', all(), () => MODES)).toEqual([]);
    });

    it('keeps them when Excel is too old', async () => {
      const { needs = [] } = flow;
      const old = [...OLD, ...lacking(reference.members.filter((member) => !needs.includes(member)))];
      expect(await tried('missing members', [0], () => old)).toEqual([]);
    });

    it('keeps them whatever people do meanwhile', async () => {
      const problems: string[] = [];
      for (const act of ACTS) {
        const amongPeople = await referenceAmongPeople(flow, act);
        for (const n of all()) {
          const line = lineFor(lines, flow.name, String(n), 'people');
          const outcome = await runAmongPeople(flow, act, n, amongPeople);
          problems.push(...noted(line, `${act.name} before request ${n}`, outcome));
        }
      }
      expect(problems).toEqual([]);
    });
  });
}

function lineFor(lines: Line[], flow: string, request: string, trouble: string): Line {
  const known = lines.find((line) => line.flow === flow && line.request === request && line.trouble === trouble);
  if (known) return known;
  const line = { flow, request, trouble, outcomes: new Map<string, number>() };
  lines.push(line);
  return line;
}

function noted({ outcomes, flow }: Line, what: string, { came, problems }: Outcome): readonly string[] {
  outcomes.set(came, (outcomes.get(came) ?? 0) + 1);
  return problems.map((problem) => `${flow}, ${what} (${came}): ${problem}`);
}

function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ flow, request, trouble, outcomes }) => {
    const counts = [...outcomes].sort(([, a], [, b]) => b - a).map(([came, count]) => `${came} ${count}`);
    return [flow.padEnd(14), request.padStart(3), trouble.padEnd(16), counts.join(', ')].join('  ');
  });
  const total = lines.reduce((sum, { outcomes }) => sum + [...outcomes.values()].reduce((a, b) => a + b, 0), 0);
  return `\nflow          request  trouble           outcomes\n${rows.join('\n')}\n${total} cases\n`;
}
