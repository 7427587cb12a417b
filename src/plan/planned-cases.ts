import type { ChangedPrompt } from "../detect/detected.ts";
import { canonicalJson } from "../digest.ts";
import type { Case } from "../evals/eval-set.ts";
import { problemText, type Problem } from "../problem.ts";
import { messageJson, type ChatMessage } from "../models/message.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import { renderer } from "../prompts/render.ts";
import { conversationOf } from "../score/judge/conversation.ts";
import type { Turn } from "./requests.ts";
import { samplesOfCase, type SamplePlan } from "./samples.ts";

/** A case with both arms' messages filled in. */
export interface PlannedCase {
  readonly case: Case;
  readonly baseline: readonly ChatMessage[];
  readonly candidate: readonly ChatMessage[];
  readonly samples: SamplePlan;
}

/** A case as an arm asks it. */
export const turnOf = (planned: PlannedCase, arm: "baseline" | "candidate"): Turn => ({
  messages: planned[arm],
  input: planned.case.input,
});

/** The first problem in full: most often the others are the same one in other cases. */
export function firstOf(problems: readonly Problem[]): string {
  const [first, ...others] = problems.map(problemText);
  return others.length === 0 ? (first ?? "") : `${first}; and ${others.length} more`;
}

/** What the candidate asks over all cases, each request once, as canonical JSON. */
export const candidateRequests = (
  cases: readonly Pick<PlannedCase, "candidate">[],
): ReadonlySet<string> => new Set(cases.map((of) => canonicalJson(of.candidate.map(messageJson))));

/** A prompt that reads nothing of its cases answers one question many times: no eval set can tell anything of it. */
export function allAlike(
  { candidate }: ChangedPrompt,
  cases: readonly PlannedCase[],
): readonly Problem[] {
  if (cases.length < 2 || candidateRequests(cases).size > 1) return [];
  const message = `all ${cases.length} cases send the same request`;
  const single = Object.keys(cases[0]?.case.input ?? {}).find((name) =>
    candidate.prompt.messages.some(({ template }) => template.includes(`{${name}}`)),
  );
  const hint =
    single === undefined || candidate.prompt.dialect !== undefined
      ? "use the cases' variables, such as `{{question}}`, in the prompt"
      : `\`{${single}}\` is text unless \`template: f-string\` says otherwise, in the front matter or the rule`;
  return [{ file: candidate.prompt.path, line: null, message, hint }];
}

export interface PlannedCases {
  readonly cases: readonly PlannedCase[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** For an application, which fills its prompts itself: what a case says, the same to both versions. */
export function planUnfilled(cases: readonly Case[], samples: SamplePlan): PlannedCases {
  const planned = cases.map((item): PlannedCase => {
    const said = conversationOf(item, null);
    const asked = samplesOfCase(samples, item.mustPass);
    return { case: item, baseline: said, candidate: said, samples: asked };
  });
  return { cases: planned, problems: [], warnings: [] };
}

/** Both versions must fill every case: an unfilled variable is an error before the first call. */
export function planCases(
  cases: readonly Case[],
  baseline: PromptVersion,
  candidate: PromptVersion,
  samples: SamplePlan,
): PlannedCases {
  const planned: PlannedCase[] = [];
  const problems: Problem[] = [];
  const warnings = new Map<string, Problem>();
  const [asBefore, asAfter] = [renderer(baseline.prompt), renderer(candidate.prompt)];
  for (const item of cases) {
    const before = asBefore(item);
    const after = asAfter(item);
    for (const side of [before, after]) if (!side.ok) problems.push(...side.problems);
    if (!before.ok || !after.ok) continue;
    for (const variable of after.unused) {
      const message = `\`${variable}\` is given, but ${candidate.prompt.path} never uses it`;
      if (!before.unused.includes(variable) || warnings.has(variable)) continue;
      warnings.set(variable, { file: item.at.file, line: item.at.line, message, hint: null });
    }
    planned.push({
      case: item,
      baseline: before.messages,
      candidate: after.messages,
      samples: samplesOfCase(samples, item.mustPass),
    });
  }
  // Where both versions have the same fault on the same line, it is one.
  const faults = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return {
    cases: planned,
    problems: [...faults.values()].slice(0, 20),
    warnings: [...warnings.values()],
  };
}
