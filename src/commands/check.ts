import { systemClock, workTreeAt } from "../assemble.ts";
import type { CheckOptions } from "../command-options.ts";
import { detect } from "../detect/detect.ts";
import type { Detected } from "../detect/detected.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import { unfinished } from "../evals/unfinished.ts";
import { movingModels } from "../plan/moving-models.ts";
import { planPrompt } from "../plan/plan.ts";
import { headProblems } from "../plan/policy-problems.ts";
import { problemText, type Problem } from "../problem.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { counted } from "../report/words.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf } from "../units.ts";
import { whyLines, whyReport, type WhyReport } from "./check-why.ts";
import { policyLines, policyReport, type PolicyReport } from "./check-policy.ts";

interface CheckReport {
  readonly prompts: readonly {
    readonly name: string;
    readonly path: string;
    readonly cases: number;
  }[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Only where it is asked for and can be read. */
  readonly policy?: PolicyReport;
  readonly why?: WhyReport;
}

/** `evenhand check`: is everything in the work tree valid? Exit 0, or 2 with every problem at its line. */
export async function checkCommand(options: CheckOptions, around: Surroundings): Promise<ExitCode> {
  const checked = await checkWorkTree(options, around);
  const why = await whyOf(options, around);
  const report = why === null ? checked : { ...checked, why };
  const { stdout } = around;
  stdout.write(options.json ? visibleJson(report) : reportText(report, stdout.columns));
  return report.problems.length > 0 ? 2 : 0;
}

async function whyOf(
  { config, why }: CheckOptions,
  around: Surroundings,
): Promise<WhyReport | null> {
  return why === undefined ? null : whyReport(workTreeAt(around).head, config, why);
}

async function checkWorkTree(
  { config: configPath, policy }: CheckOptions,
  around: Surroundings,
): Promise<CheckReport> {
  const comparison = workTreeAt(around);
  const detected = await detect({ comparison, configPath, replay: false, asOf: null });
  if (detected.kind === "stopped") {
    const { detail, problems } = detected;
    const whole: Problem = { file: configPath, line: null, message: detail, hint: null };
    return { prompts: [], problems: problems.length > 0 ? problems : [whole], warnings: [] };
  }
  const { config } = detected;
  const problems: Problem[] = [...headProblems(detected, dayOf(systemClock().now()))];
  const warnings: Problem[] = [...detected.warnings];
  for (const changed of detected.prompts) {
    // A prompt against itself: whatever a gate would refuse before its first call is refused here.
    const planned = planPrompt({ ...changed, baseline: changed.candidate }, config);
    if (planned.ok) warnings.push(...planned.plan.warnings);
    else {
      const { problems: found, detail } = planned.unplannable;
      const message = detail.replace(`${changed.path} `, "");
      const whole: Problem = { file: changed.path, line: null, message, hint: null };
      problems.push(...(found.length > 0 ? found : [whole]));
    }
  }
  warnings.push(...evalSetsOf(detected).flatMap(unfinished));
  const prompts = detected.prompts.map(({ name, path, evalSet }) => ({
    name,
    path,
    cases: evalSet?.cases.length ?? 0,
  }));
  if (!policy) return { prompts, problems, warnings };
  warnings.push(...movingModels(config, detected.prompts));
  return { prompts, problems, warnings, policy: policyReport(config, evalSetsOf(detected)) };
}

/** Each once, however many prompts share it. */
function evalSetsOf({ prompts }: Detected): readonly EvalSet[] {
  const sets = prompts.flatMap(({ evalSet }) => evalSet ?? []);
  return [...new Map(sets.map((set) => [set.path, set])).values()];
}

function reportText(report: CheckReport, width: number): string {
  const { prompts, problems, warnings, policy, why } = report;
  const lines = [
    ...problems.map((problem) => `error: ${problemText(problem)}`),
    ...warnings.map((problem) => `warning: ${problemText(problem)}`),
    ...prompts.map(({ name, path, cases }) => `${name}: ${path}, ${counted(cases, "case")}`),
    problems.length === 0 ? "Everything is valid." : `${counted(problems.length, "problem")}.`,
  ];
  const held = policy === undefined ? [] : ["", ...policyLines(policy, width)];
  const asked = why === undefined ? [] : ["", ...whyLines(why)];
  return `${[...lines.map(logLine), ...held, ...asked].join("\n")}\n`;
}
