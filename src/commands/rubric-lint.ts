import { relative, resolve } from "node:path";

import { workTreeAt } from "../assemble.ts";
import type { RubricLintOptions } from "../command-options.ts";
import { detect } from "../detect/detect.ts";
import { readDraftedSet, type EvalTree } from "../evals/gather.ts";
import { problemText, type Problem } from "../problem.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { parseCheck } from "../score/checks/registry.ts";
import { lintRubric } from "../score/rubric-lint/lint.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError, valueOf } from "../usage-error.ts";
import { workTreeEvals } from "./work-tree-evals.ts";

interface LintReport {
  readonly criteria: number;
  readonly findings: readonly Problem[];
}

/** `evenhand rubric lint`: what in the rubrics makes a judge guess. Exit 1 where there is something, else 0. */
export async function rubricLintCommand(
  { files = [], config, json }: RubricLintOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const paths = files.length > 0 ? files : await evalSetPaths(config, around);
  const tree = await workTreeEvals(around.cwd);
  const reports = await Promise.all(paths.map((path) => linted(path, around.cwd, tree)));
  const report: LintReport = {
    criteria: reports.reduce((sum, { criteria }) => sum + criteria, 0),
    findings: reports.flatMap(({ findings }) => findings),
  };
  around.stdout.write(json ? visibleJson(report) : reportText(report));
  return report.findings.length > 0 ? 1 : 0;
}

/** Of every eval set that a prompt of the configuration has, each once. */
async function evalSetPaths(configPath: string, around: Surroundings): Promise<readonly string[]> {
  const comparison = workTreeAt(around);
  const detected = await detect({ comparison, configPath, replay: false, asOf: null });
  if (detected.kind === "stopped") {
    const [problem] = detected.problems;
    throw new UsageError(problem === undefined ? detected.detail : problemText(problem));
  }
  const paths = detected.prompts.flatMap(({ evalSet }) => evalSet?.path ?? []);
  if (paths.length === 0) throw new UsageError(`no prompt of ${configPath} has an eval set`);
  return [...new Set(paths)];
}

async function linted(file: string, cwd: string, tree: EvalTree): Promise<LintReport> {
  const path = relative(cwd, resolve(cwd, file)).replaceAll("\\", "/");
  const read = await readDraftedSet(tree, path, parseCheck);
  if (read === null) throw new UsageError(`there is no file ${file}`);
  const { rubric } = valueOf(read).draft;
  return { criteria: rubric.length, findings: lintRubric(rubric) };
}

function reportText({ criteria, findings }: LintReport): string {
  const count = `${criteria} ${criteria === 1 ? "criterion" : "criteria"}`;
  const lines = [
    ...findings.map(problemText),
    findings.length === 0
      ? `Nothing in ${count} makes a judge guess.`
      : `${findings.length} ${findings.length === 1 ? "finding" : "findings"} in ${count}.`,
  ];
  return lines.map((line) => `${logLine(line)}\n`).join("");
}
