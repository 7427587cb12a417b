import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { assemble, gitEnvironmentOf, repositoryAt } from "../assemble.ts";
import type { DemoOptions } from "../command-options.ts";
import { demoAnswerer } from "../demo/answerer.ts";
import { buildDemoRepository } from "../demo/repository.ts";
import { compareRevisions } from "../git/comparison.ts";
import type { ExitCode } from "../reason.ts";
import type { Surroundings } from "../surroundings.ts";
import { placeAt } from "./finished.ts";
import { gateAndWrite } from "./gate.ts";

/**
 * `evenhand demo`: a small repository with a prompt edit, through the whole gate, with scripted models instead of
 * real ones. Exit 0 when the gate says what the example is made to show.
 */
export async function demoCommand(
  { fixed, out }: DemoOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  const fixtures = fixturesDir();
  const place = await mkdtemp(join(tmpdir(), "evenhand-demo-"));
  const dir = join(place, "repository");
  const revisions = await buildDemoRepository(
    { dir, fixtures, env: gitEnvironmentOf(around) },
    fixed ? "fixed" : "broken",
  );
  const answerer = demoAnswerer(await readFile(join(fixtures, "answers.jsonl"), "utf8"));
  const inside = { ...around, cwd: dir };
  await using repository = await repositoryAt(inside);
  const comparison = await compareRevisions(repository, revisions);
  if ("kind" in comparison) throw new Error(comparison.detail);
  const storePath = join(place, "store.db");
  await using assembled = await assemble(inside, { storePath, signal, answerer });
  const results = out === undefined ? join(place, "results") : resolve(around.cwd, out);
  const request = { comparison, configPath: "evenhand.yaml", replay: false, asOf: null };
  const finished = await gateAndWrite(assembled, request, placeAt(results));
  const { comment, headline } = finished.texts;
  around.stdout.write(`${comment}\n${"─".repeat(72)}\n`);
  around.stdout.write(`Above: the comment that this edit would get. ${headline}\n`);
  around.stdout.write(`Report files: ${results}\nThe repository: ${dir}\n`);
  if (!fixed) around.stdout.write("The repaired edit: npm run demo -- --fixed\n");
  around.stdout.write(
    "On your own repository: npx evenhand check, then npx evenhand gate --base origin/main\n",
  );
  const { outcome } = finished.verdict;
  return outcome === (fixed ? "pass" : "fail") ? 0 : 2;
}

/** Beside the bundle when shipped, beside the sources when run from them. */
function fixturesDir(): string {
  const here = import.meta.url;
  const up = here.includes("/src/") ? "../../fixtures/demo" : "../fixtures/demo";
  return fileURLToPath(new URL(up, here));
}
