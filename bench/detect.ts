import { cpus, loadavg } from "node:os";

import { detect } from "../src/detect/detect.ts";
import { compareRevisions } from "../src/git/comparison.ts";
import { openRepository } from "../src/git/objects.ts";
import { newRepo, type Files, type Repo } from "../test/support/repo.ts";
import { table } from "./figures.ts";

/**
 * How long it takes to find out what a change bears on, in a real repository of 2,000 prompts: opening it, merging,
 * and reading both commits. `npm run bench:detect`, in half a minute; `-- --json` for one JSON object.
 */
const PROMPTS = 2000;
const RUNS = 7;

const CONFIG = `prompts:
  - { files: "prompts/**/*.prompt", evals: evals/all.yaml, depends_on: [retrieval/**] }
models:
  default: { provider: scripted, model: writer }
`;
const EVALS = "checks: [{ contains: x }]\ncases: [{ id: a, input: { question: b } }]\n";

/** About 1.5 kB, as system prompts often are, and no two alike. */
const prompt = (number: number, words: string): string =>
  [
    "---\nmodel: writer\n---",
    `{{role "system"}}Prompt ${number}. ${words}`,
    ...Array.from(
      { length: 20 },
      (_, n) => `${n}. Rule ${n} of prompt ${number}: answer from the policy alone.`,
    ),
    "{{> policy}}",
    '{{role "user"}}{{question}}',
  ].join("\n");

const path = (number: number): string => `prompts/team-${number % 40}/prompt-${number}.prompt`;

const all = (words: string): Files =>
  Object.fromEntries(Array.from({ length: PROMPTS }, (_, n) => [path(n), prompt(n, words)]));

const edits: { readonly [what: string]: Files } = {
  "no prompt": { "src/main.ts": "export {};\n" },
  "one prompt": { [path(77)]: prompt(77, "Edited.") },
  "every prompt": all("Edited."),
  "a partial of every prompt": { "prompts/_policy.prompt": "Edited policy." },
  "a file under `depends_on`": { "retrieval/index.py": "k = 1" },
};

/** Milliseconds of one detection, from a repository that nobody has opened, and how many prompts it found. */
async function timed(repo: Repo, head: string): Promise<{ ms: number; found: number }> {
  const began = performance.now();
  const { dir, env, tempDir } = repo;
  await using repository = await openRepository({ dir, env, tempDir });
  const comparison = await compareRevisions(repository, { base: "main", head });
  if ("kind" in comparison) throw new Error(comparison.detail);
  const request = { comparison, configPath: "evenhand.yaml", replay: false, asOf: null };
  const detected = await detect(request);
  if (detected.kind === "stopped") throw new Error(detected.detail);
  return { ms: performance.now() - began, found: detected.prompts.length };
}

interface Row {
  readonly edited: string;
  readonly found: number;
  readonly medianMs: number;
  readonly slowestMs: number;
}

async function measure(): Promise<readonly Row[]> {
  await using repo = newRepo({
    "evenhand.yaml": CONFIG,
    "evals/all.yaml": EVALS,
    "retrieval/index.py": "k = 3",
    "prompts/_policy.prompt": "The policy.",
    ...all("First."),
  });
  const rows: Row[] = [];
  for (const [edited, files] of Object.entries(edits)) {
    repo.git("switch", "--quiet", "--force-create", "edit", "main");
    const head = repo.commit(files);
    // As a clone has them.
    repo.git("repack", "-a", "-d", "--quiet");
    await timed(repo, head);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timed(repo, head));
    const times = runs.map(({ ms }) => Math.round(ms)).toSorted((a, b) => a - b);
    rows.push({
      edited,
      found: runs[0]!.found,
      medianMs: times[RUNS >> 1]!,
      slowestMs: times.at(-1)!,
    });
  }
  return rows;
}

const rows = await measure();
const machine = { node: process.version, cpus: cpus().length, load: loadavg()[0]! };
if (process.argv.includes("--json")) {
  process.stdout.write(`${JSON.stringify({ prompts: PROMPTS, rows, machine }, null, 2)}\n`);
} else {
  const titles = ["the change edits", "prompts found", "median, ms", "slowest, ms"];
  const cells = rows.map((row) => Object.values(row).map(String));
  process.stdout.write(`${table(titles, cells)}\n\n${JSON.stringify(machine)}\n`);
}
