import { loadavg } from "node:os";

import { openArms, type Arms, type Run, type Work } from "./speed/arms.ts";
import { summaryOf, turnsTable, type Turn } from "./speed/figures.ts";

/**
 * How fast the built product is, against a bare loop of `fetch` on the same work: `npm run bench:speed`, in some
 * minutes; `-- --quick` within 50 s, `-- --json` for one JSON object. Product, loop and provider are processes of
 * their own. The turns change places, so that a machine that is busy is busy for all of them.
 */
const CONCURRENCY = 32;
/** 8,030 requests: 42 known-answer questions to the judge, 5 + 1 answers and a judgement a case, a tenth swapped. */
const LARGE: Work = { cases: 1125, latencyMs: 0, concurrency: CONCURRENCY };
const DELAYED: Work = { ...LARGE, latencyMs: 50 };
/** 3,574 requests: three turns in half a minute. */
const QUICK: Work = { ...DELAYED, cases: 500 };

/** A quick run begins no turn that would end later, in milliseconds since the process began. */
const QUICK_MS = 42_000;

async function turn(arms: Arms, work: Work): Promise<Turn> {
  const { first, second } = await arms.product(work);
  return { work, first, second, bare: await arms.bare(work, first.requests) };
}

/** @param schedule turns in their order; of a quick run, only those there is time for */
async function measure(schedule: readonly Work[], quick: boolean) {
  await using arms = await openArms();
  const one = { cases: 1, latencyMs: 0, concurrency: CONCURRENCY };
  const oneCase: Run[] = [];
  for (let n = 0; n < (quick ? 1 : 3); n++) oneCase.push((await arms.product(one)).first);
  const turns: Turn[] = [];
  let tookMs = 0;
  for (const work of schedule) {
    const began = performance.now();
    if (quick && began + tookMs > QUICK_MS) break;
    turns.push(await turn(arms, work));
    tookMs = performance.now() - began;
  }
  return { turns, oneCase };
}

const [quick, json] = ["--quick", "--json"].map((flag) => process.argv.includes(flag));
const schedule = quick
  ? [QUICK, QUICK, QUICK]
  : Array.from({ length: 3 }, () => [LARGE, DELAYED]).flat();
const { turns, oneCase } = await measure(schedule, quick === true);
const summary = summaryOf(turns, oneCase, loadavg()[0]!);
const text = JSON.stringify(summary, null, 2);
process.stdout.write(json ? `${text}\n` : `${turnsTable(turns)}\n\n${text}\n`);
