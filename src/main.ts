import type { ExitCode } from "./reason.ts";

/** What the bundle exports; the two wrappers in dist/ call it, each loading its own half only. */

/** The command line: arguments after node and script → exit code. */
export async function cli(args: readonly string[]): Promise<ExitCode> {
  const { commandLine } = await import("./command-line.ts");
  return commandLine(args);
}

/** The action's main and post step, as the runner's environment tells which. */
export async function action(): Promise<ExitCode> {
  const { action: step } = await import("./action.ts");
  return step();
}
