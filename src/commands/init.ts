import { existsSync } from "node:fs";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { repositoryAt, systemClock } from "../assemble.ts";
import type { InitOptions } from "../command-options.ts";
import { detect } from "../detect/detect.ts";
import { treeFiles } from "../detect/tree-files.ts";
import type { Comparison, Tree } from "../git/tree.ts";
import { workTree } from "../git/work-tree.ts";
import { planReport } from "../plan-report.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { outlook, withFiles } from "../setup/outlook.ts";
import { additionTo, CONFIG_PATH, filesOf, propose, type NewFile } from "../setup/proposal.ts";
import { proposalLines, type SortedFile } from "../setup/words.ts";
import { openMemoryStore } from "../store/memory.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf } from "../units.ts";
import { UsageError } from "../usage-error.ts";

/**
 * `evenhand init`: what would gate this repository's prompts, and on request the files for it. Exit 0; 2 where no
 * prompt can be read. A file that exists is never written.
 */
export async function initCommand(options: InitOptions, around: Surroundings): Promise<ExitCode> {
  if (!existsSync(join(around.cwd, ".git"))) {
    throw new UsageError("run `evenhand init` at the root of the git repository");
  }
  await using repository = await repositoryAt(around);
  const commit = await repository.commit("HEAD");
  const tree = commit === null ? workTree(around.cwd) : repository.tree(commit);
  const proposal = await propose(await treeFiles(tree), around.env);
  const wanted = await newFiles(tree, (maxUsd) => filesOf(proposal, maxUsd));
  const sorted = await Promise.all(wanted.map((file) => sortOut(around.cwd, file)));
  const added = sorted.flatMap(({ file, kind }) => (kind === "free" ? [file] : []));
  const problems = proposal.rules.length === 0 ? [] : await outlook(withFiles(tree, wanted));
  const say = (lines: readonly string[]): void =>
    void around.stdout.write(`${lines.map(logLine).join("\n")}\n`);
  say(proposalLines(proposal, sorted, problems));
  if (proposal.rules.length === 0) return 2;
  if (options.dryRun) {
    for (const { path, text } of added) say(["", `--- ${path}`, ...text.trimEnd().split("\n")]);
    return 0;
  }
  const agreed = options.yes || (await around.confirm?.("Write these files?")) === true;
  if (!agreed) {
    say(["", "Nothing is written. `evenhand init --yes` writes these files."]);
    return 0;
  }
  for (const { path, text } of added) await write(join(around.cwd, path), text);
  say(["", `Written: ${added.map(({ path }) => path).join(", ") || "nothing"}.`, ...NEXT]);
  return 0;
}

const NEXT = [
  "Next: `evenhand check`, set the keys as secrets of the repository, commit, open a pull request,",
  "and make the job `evenhand` a required check.",
];

/** The files, with a budget of twice what a gate of the dearest prompt costs at most. */
async function newFiles(
  tree: Tree,
  filesFor: (maxUsd: number | null) => readonly NewFile[],
): Promise<readonly NewFile[]> {
  const files = filesFor(null);
  const usd = await dearest(withFiles(tree, files));
  return usd === null ? files : filesFor(Math.max(1, Math.ceil(2 * usd)));
}

/** Of every prompt's edit: what a gate costs at most; null where something has no price, or nothing can be planned. */
async function dearest(comparison: Comparison): Promise<number | null> {
  const request = { comparison, configPath: CONFIG_PATH, replay: false, asOf: null };
  const detected = await detect(request);
  if (detected.kind === "stopped") return null;
  const plan = await planReport(openMemoryStore(), detected, dayOf(systemClock().now()));
  if (plan.forecasts.length === 0 || plan.costs.some(({ priced }) => !priced)) return null;
  // What a case costs does not depend on how many there are, and a first set is there to grow.
  const full = plan.forecasts.map(({ cold }, index) => {
    const { cases } = plan.costs[index]!;
    return cold.most.usd * Math.max(1, FULL_SET / Math.max(1, cases));
  });
  return Math.max(...full);
}

/** So many cases find a drop of 0.2 points in 9 of 10 runs. */
const FULL_SET = 24;

/** A wanted file with what is at its place. A link is something there, wherever it leads, and is not followed. */
async function sortOut(cwd: string, file: NewFile): Promise<SortedFile> {
  const steps = file.path.split("/");
  for (const n of steps.keys()) {
    const part = steps.slice(0, n + 1).join("/");
    const stat = await lstat(join(cwd, part)).catch(() => null);
    if (stat === null) return { file, kind: "free" };
    const isWhole = n === steps.length - 1;
    const isWanted = isWhole ? stat.isFile() : stat.isDirectory();
    if (isWanted) continue;
    const what = stat.isSymbolicLink() ? "a symbolic link" : isWhole ? "no file" : "no folder";
    return { file, kind: "barred", why: `\`${part}\` is ${what}` };
  }
  const existing = await readFile(join(cwd, file.path), "utf8");
  return { file, kind: "there", addition: additionTo(file, existing) };
}

/** `wx`: a file that has come into being meanwhile is left alone too. */
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" });
}
