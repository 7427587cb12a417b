import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { run, type Commands } from "../../src/cli.ts";
import { batchCommand } from "../../src/commands/batch.ts";
import { calibrateFitCommand } from "../../src/commands/calibrate-fit.ts";
import { calibrateSampleCommand } from "../../src/commands/calibrate-sample.ts";
import { checkCommand } from "../../src/commands/check.ts";
import { compareCommand } from "../../src/commands/compare.ts";
import { convertCommand } from "../../src/commands/convert.ts";
import { rubricLintCommand } from "../../src/commands/rubric-lint.ts";
import { selftestCommand } from "../../src/commands/selftest.ts";
import { logCommand, showCommand } from "../../src/commands/log.ts";
import { sweepCommand } from "../../src/commands/sweep.ts";
import { explainCommand } from "../../src/commands/explain.ts";
import { demoCommand } from "../../src/commands/demo.ts";
import { initCommand } from "../../src/commands/init.ts";
import { gateCommand } from "../../src/commands/gate.ts";
import { planCommand } from "../../src/commands/plan.ts";
import { storePruneCommand } from "../../src/commands/store-prune.ts";
import { storeStatsCommand } from "../../src/commands/store-stats.ts";
import { storeExportCommand, storeImportCommand } from "../../src/commands/store-transfer.ts";
import type { ExitCode } from "../../src/reason.ts";
import { testEnv } from "../support/repo.ts";

export interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Types a line in a directory: the real commands with streams that are kept, and no variable but git's and `env`. */
export async function type(
  dir: string,
  line: string,
  env: { readonly [name: string]: string } = {},
): Promise<Said> {
  const kept = { out: [] as string[], err: [] as string[] };
  const stream = (to: string[]) => ({
    write: (text: string) => to.push(text),
    isTTY: false,
    columns: 100,
  });
  const { signal } = new AbortController();
  const commands: Commands = {
    init: initCommand,
    gate: (options, around) => gateCommand(options, around, signal),
    batch: (options, around) => batchCommand(options, around, signal),
    plan: planCommand,
    check: checkCommand,
    compare: (options, around) => compareCommand(options, around, signal),
    convert: convertCommand,
    explain: (options, around) => explainCommand(options, around),
    selftest: (options, around) => selftestCommand(options, around, signal),
    log: logCommand,
    show: showCommand,
    sweep: (options, around) => sweepCommand(options, around, signal),
    calibrateSample: (options, around) => calibrateSampleCommand(options, around, signal),
    calibrateFit: calibrateFitCommand,
    rubricLint: rubricLintCommand,
    storeStats: storeStatsCommand,
    storeExport: storeExportCommand,
    storeImport: storeImportCommand,
    storePrune: storePruneCommand,
    demo: (options, around) => demoCommand(options, around, signal),
  };
  const code = await run(line.split(" "), commands, {
    env: { ...testEnv, ...env },
    cwd: dir,
    stdout: stream(kept.out),
    stderr: stream(kept.err),
  });
  return { code, out: kept.out.join(""), err: kept.err.join("") };
}

/** A folder for the scope: `using folder = newFolder()`. */
export function newFolder(): Disposable & { readonly dir: string } {
  const dir = mkdtempSync(join(tmpdir(), "evenhand-commands-"));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}
