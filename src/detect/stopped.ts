import type { Stopped } from "../gate-request.ts";
import { problemText, type Problem } from "../problem.ts";

/** Ends the run over files that cannot be used; the first problem is the sentence, all of them are listed. */
export function stoppedBy(problems: readonly Problem[]): Stopped {
  const [first] = problems;
  if (first === undefined) throw new Error("stopped without a problem");
  const unread = problems.find((problem) => problem.reason === "unsupported_file");
  return {
    kind: "stopped",
    reason: unread ? "unsupported_file" : "config_invalid",
    detail: problemText(unread ?? first),
    problems,
  };
}
