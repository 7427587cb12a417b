import type { Step } from "./action-step.ts";
import type { Assembled } from "./assemble.ts";
import { tellStopped } from "./commands/tell-stopped.ts";
import { jobFiles } from "./github/sinks.ts";
import type { FetchedTrees } from "./github/trees.ts";
import type { Stopped } from "./gate-request.ts";
import type { ExitCode } from "./reason.ts";
import { fence } from "./report/escape/markdown.ts";
import { selftestText } from "./report/selftest-text.ts";
import { selftest } from "./selftest.ts";

const RUNS = 400;
/** Of the text in the log and the summary. */
const COLUMNS = 100;

/** `evenhand selftest` in a job that somebody has started: told in the log and the job summary. */
export async function selftestStep(
  { around, runner, inputs }: Step,
  { world, redact }: Assembled,
  trees: FetchedTrees | Stopped,
  prompt: string | null,
): Promise<ExitCode> {
  if (trees.kind === "stopped") return tellStopped(trees, around);
  await using _ = trees;
  const { comparison } = trees;
  const asked = { comparison, configPath: inputs.config, prompt, runs: RUNS, live: null };
  const report = await selftest(world, asked);
  if ("kind" in report) return tellStopped(report, around);
  const lines = redact(selftestText(report, COLUMNS)).trimEnd().split("\n");
  for (const line of lines) world.log.info(line);
  await jobFiles(runner).summary?.(`### Self-test\n\n${fence(lines, "text")}\n`);
  return report.prompts.some(({ measured }) => measured === null) ? 2 : 0;
}
