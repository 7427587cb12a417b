import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { phase, type Figures, type Phase } from "./scaling/phases.ts";

/**
 * What a large plan costs in time and memory: `npm run bench:scaling -- --cases 20000`. One process a phase, so that
 * each one's peak memory is its own: the plan, a shard of eight, the import of all eight shards' stores, the gate on
 * them. The model answers at once and in the process, so that what is measured is ours.
 */
const SHARDS = 8;

function run(name: Phase, cases: number, dir: string, shard: number): Figures {
  const self = fileURLToPath(import.meta.url);
  const args = [self, "--phase", name, String(cases), dir, String(shard), String(SHARDS)];
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 20 }),
  ) as Figures;
}

async function main(): Promise<void> {
  const { argv } = process;
  if (argv[2] === "--phase") {
    const [name, cases, dir, shard, of] = argv.slice(3) as [Phase, string, string, string, string];
    const figures = await phase(name, {
      cases: Number(cases),
      dir,
      shard: { index: Number(shard), of: Number(of) },
    });
    process.stdout.write(JSON.stringify(figures));
    return;
  }
  const at = argv.indexOf("--cases");
  const cases = at < 0 ? 5000 : Number(argv[at + 1]);
  const dir = mkdtempSync(join(tmpdir(), "evenhand-scaling-"));
  try {
    const shards = Array.from({ length: SHARDS }, (_, n) => n + 1);
    const rows: [string, Figures][] = [["plan", run("plan", cases, dir, 1)]];
    const filled = shards.map((n) => run("shard", cases, dir, n));
    rows.push(["largest shard", filled.toSorted((a, b) => b.requests - a.requests)[0]!]);
    rows.push(["import of all shards", run("merge", cases, dir, 1)]);
    rows.push(["gate on them", run("gate", cases, dir, 1)]);
    const line = ([name, { requests, seconds, rssMb }]: [string, Figures]): string =>
      `| ${name} | ${requests.toLocaleString("en")} | ${seconds.toFixed(1)} s | ${Math.round(rssMb)} MB |`;
    const head = [
      `| ${cases.toLocaleString("en")} cases | requests | time | peak memory |`,
      "|---|--:|--:|--:|",
    ];
    process.stdout.write(`${[...head, ...rows.map(line)].join("\n")}\n`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

await main();
