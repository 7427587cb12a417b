import { interruption, surroundings } from "./assemble.ts";
import { run, type Commands } from "./cli.ts";
import { GitError } from "./git/git-error.ts";
import type { ExitCode } from "./reason.ts";
import { logLine } from "./report/escape/log.ts";
import { StoreError } from "./store/store.ts";

/** Each command is loaded when it is asked for: `--help` costs the parser alone. */
const commands: Commands = {
  gate: async (options, around) =>
    (await import("./commands/gate.ts")).gateCommand(options, around, interruption()),
  plan: async (options, around) =>
    (await import("./commands/plan.ts")).planCommand(options, around),
  check: async (options, around) =>
    (await import("./commands/check.ts")).checkCommand(options, around),
  compare: async (options, around) =>
    (await import("./commands/compare.ts")).compareCommand(options, around, interruption()),
  demo: async (options, around) =>
    (await import("./commands/demo.ts")).demoCommand(options, around, interruption()),
};

/** The entry: whatever is thrown becomes one sentence and an exit code that is never 0. */
export async function commandLine(args: readonly string[]): Promise<ExitCode> {
  const around = surroundings();
  try {
    return await run(args, commands, around);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const expected = error instanceof StoreError || error instanceof GitError;
    const says = expected ? message : `internal error: ${message}`;
    around.stderr.write(`evenhand: ${logLine(says)}\n`);
    return 2;
  }
}
