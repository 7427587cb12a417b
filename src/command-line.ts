import { run, type Commands } from "./cli.ts";
import type { ExitCode } from "./reason.ts";
import { interruption, stopSignal } from "./stop-signal.ts";
import { surroundings } from "./surroundings.ts";

/** Each command is loaded when it is asked for: `--help` costs the parser alone. */
const commands: Commands = {
  init: async (options, around) =>
    (await import("./commands/init.ts")).initCommand(options, around),
  gate: async (options, around) =>
    (await import("./commands/gate.ts")).gateCommand(
      options,
      around,
      stopSignal(options.timeoutMinutes),
    ),
  batch: async (options, around) =>
    (await import("./commands/batch.ts")).batchCommand(options, around, interruption()),
  plan: async (options, around) =>
    (await import("./commands/plan.ts")).planCommand(options, around),
  check: async (options, around) =>
    (await import("./commands/check.ts")).checkCommand(options, around),
  compare: async (options, around) =>
    (await import("./commands/compare.ts")).compareCommand(
      options,
      around,
      stopSignal(options.timeoutMinutes),
    ),
  convert: async (options, around) =>
    (await import("./commands/convert.ts")).convertCommand(options, around),
  explain: async (options, around) =>
    (await import("./commands/explain.ts")).explainCommand(options, around),
  selftest: async (options, around) =>
    (await import("./commands/selftest.ts")).selftestCommand(options, around, interruption()),
  sweep: async (options, around) =>
    (await import("./commands/sweep.ts")).sweepCommand(
      options,
      around,
      stopSignal(options.timeoutMinutes),
    ),
  log: async (options, around) => (await import("./commands/log.ts")).logCommand(options, around),
  show: async (options, around) => (await import("./commands/log.ts")).showCommand(options, around),
  calibrateSample: async (options, around) =>
    (await import("./commands/calibrate-sample.ts")).calibrateSampleCommand(
      options,
      around,
      interruption(),
    ),
  calibrateFit: async (options, around) =>
    (await import("./commands/calibrate-fit.ts")).calibrateFitCommand(options, around),
  rubricLint: async (options, around) =>
    (await import("./commands/rubric-lint.ts")).rubricLintCommand(options, around),
  storeStats: async (options, around) =>
    (await import("./commands/store-stats.ts")).storeStatsCommand(options, around),
  storeExport: async (options, around) =>
    (await import("./commands/store-transfer.ts")).storeExportCommand(options, around),
  storeImport: async (options, around) =>
    (await import("./commands/store-transfer.ts")).storeImportCommand(options, around),
  storePrune: async (options, around) =>
    (await import("./commands/store-prune.ts")).storePruneCommand(options, around),
  demo: async (options, around) =>
    (await import("./commands/demo.ts")).demoCommand(options, around, interruption()),
};

/** The entry: whatever is thrown becomes one sentence and an exit code that is never 0. */
export async function commandLine(args: readonly string[]): Promise<ExitCode> {
  const around = surroundings();
  try {
    return await run(args, commands, around);
  } catch (error) {
    const { logLine } = await import("./report/escape/log.ts");
    around.stderr.write(`evenhand: ${logLine(sentenceOf(error))}\n`);
    return 2;
  }
}

/** Errors that carry a sentence for the person who can act on it; anything else is a bug. */
const EXPECTED = new Set(["StoreError", "GitError"]);

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return `internal error: ${String(error)}`;
  return EXPECTED.has(error.name) ? error.message : `internal error: ${error.message}`;
}
