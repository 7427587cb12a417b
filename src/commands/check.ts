import { workTreeAt } from "../assemble.ts";
import type { CheckOptions } from "../cli.ts";
import { detect } from "../detect/detect.ts";
import { planPrompt } from "../plan/plan.ts";
import { problemText, type Problem } from "../problem.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import type { Surroundings } from "../surroundings.ts";

interface CheckReport {
  readonly prompts: readonly {
    readonly name: string;
    readonly path: string;
    readonly cases: number;
  }[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** `evenhand check`: is everything in the work tree valid? Exit 0, or 2 with every problem at its line. */
export async function checkCommand(options: CheckOptions, around: Surroundings): Promise<ExitCode> {
  const report = await checkWorkTree(options.config, around);
  around.stdout.write(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  return report.problems.length > 0 ? 2 : 0;
}

async function checkWorkTree(configPath: string, around: Surroundings): Promise<CheckReport> {
  const comparison = workTreeAt(around);
  const detected = await detect({ comparison, configPath, replay: false, asOf: null });
  if (detected.kind === "stopped") {
    const { detail, problems } = detected;
    const whole: Problem = { file: configPath, line: null, message: detail, hint: null };
    return { prompts: [], problems: problems.length > 0 ? problems : [whole], warnings: [] };
  }
  const problems: Problem[] = [];
  const warnings: Problem[] = [...detected.warnings];
  for (const changed of detected.prompts) {
    // A prompt against itself: whatever a gate would refuse before its first call is refused here.
    const planned = planPrompt({ ...changed, baseline: changed.candidate }, detected.config);
    if (planned.ok) warnings.push(...planned.plan.warnings);
    else {
      const { problems: found, detail } = planned.unplannable;
      const message = detail.replace(`${changed.path} `, "");
      const whole: Problem = { file: changed.path, line: null, message, hint: null };
      problems.push(...(found.length > 0 ? found : [whole]));
    }
  }
  const prompts = detected.prompts.map(({ name, path, evalSet }) => ({
    name,
    path,
    cases: evalSet?.cases.length ?? 0,
  }));
  return { prompts, problems, warnings };
}

function reportText({ prompts, problems, warnings }: CheckReport): string {
  const lines = [
    ...problems.map((problem) => `error: ${problemText(problem)}`),
    ...warnings.map((problem) => `warning: ${problemText(problem)}`),
    ...prompts.map(({ name, path, cases }) => `${name}: ${path}, ${cases} cases`),
    problems.length === 0
      ? "Everything is valid."
      : `${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
  ];
  return `${lines.map(logLine).join("\n")}\n`;
}
