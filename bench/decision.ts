import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";

import { withPieces } from "../scripts/docs-tables.ts";
import { REAL, SIMULATED } from "./cells.ts";
import { measureAll } from "./full.ts";
import { decisionPage } from "./page.ts";
import { decisionPlot } from "./decision-plot.ts";
import {
  JSON_CELLS,
  measureQuickly,
  progressOf,
  roughTable,
  summaryOf,
  TABLE_CELLS,
} from "./quick.ts";
import { arePublished, FOLDER } from "./real/published.ts";
import { readResults, writeResults, type Results } from "./results.ts";

/**
 * How often the decision is right, by simulation through the product's own comparison. `npm run bench:decision` makes
 * docs/decision-quality.md in some hours and goes on where it was interrupted; `-- --quick` a rough table, `-- --quick
 * --json` one JSON object, each within a minute; `-- --workers n` uses n of the machine's cores.
 */
const root = resolve(import.meta.dirname, "..");
const RESULTS = resolve(root, "build/decision-quality.json");
const PAGE = resolve(root, "docs/decision-quality.md");
const PLOT = resolve(root, "docs/decision-quality.svg");

/** Time after which a quick run starts nothing more, in milliseconds since the process began. */
const QUICK_MS = 42_000;

async function quick(json: boolean, workers: number): Promise<void> {
  const goOn = (): boolean => performance.now() < QUICK_MS;
  const tallies = await measureQuickly(json ? JSON_CELLS : TABLE_CELLS, { workers, goOn });
  const text = json ? JSON.stringify(summaryOf(tallies), null, 2) : roughTable(tallies);
  process.stdout.write(`${text}\n`);
}

async function full(workers: number): Promise<void> {
  const published = arePublished();
  if (!published) process.stderr.write(`${FOLDER} is not there: no figures of real data\n`);
  const cells = published ? [...REAL, ...SIMULATED] : SIMULATED;
  const known = await readResults(RESULTS);
  const onCell = async (name: string, results: Results): Promise<void> => {
    process.stderr.write(progressOf(name, results[name]!.all));
    await writeResults(RESULTS, results);
    await writePage(results);
  };
  await writePage(await measureAll(cells, { workers, known, onCell }));
}

async function writePage(results: Results): Promise<void> {
  const document = await readFile(PAGE, "utf8");
  const pieces = new Map([["bench:decision", decisionPage(results)]]);
  await writeFile(PAGE, withPieces(document, pieces));
  await writeFile(PLOT, decisionPlot(results));
}

const argument = (name: string): string | undefined =>
  process.argv[process.argv.indexOf(name) + 1] ?? undefined;

const has = (name: string): boolean => process.argv.includes(name);
const workers = has("--workers") ? Number(argument("--workers")) : availableParallelism();
await (has("--quick") ? quick(has("--json"), workers) : full(workers));
