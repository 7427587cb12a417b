import type { EvalSet } from "../evals/eval-set.ts";
import type { Subject } from "../plan/plan.ts";
import type { PromptVerdict } from "../verdict.ts";

/** What a prompt's verdict says of the prompt itself, whether or not anything was measured. */
export type SubjectVerdict = Pick<
  PromptVerdict,
  | "name"
  | "path"
  | "from"
  | "change"
  | "reachedBy"
  | "encodingOnly"
  | "production"
  | "bootstrap"
  | "evalSet"
>;

export const subjectVerdict = (
  { name, path, from, change, reachedBy, encodingOnly, production, bootstrap, evalSource }: Subject,
  evalSet: EvalSet | null,
): SubjectVerdict => ({
  name,
  path,
  from,
  change,
  reachedBy: [...reachedBy],
  encodingOnly,
  ...(production !== undefined && { production }),
  bootstrap,
  evalSet: evalSet && { path: evalSet.path, version: evalSet.digest, source: evalSource },
});
