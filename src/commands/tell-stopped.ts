import type { Stopped } from "../gate-request.ts";
import { problemText } from "../problem.ts";
import { reasons, type ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import type { Surroundings } from "../surroundings.ts";

/** Why there is nothing to measure, on stderr. */
export function tellStopped(
  { reason, detail, problems }: Stopped,
  { stderr }: Surroundings,
): ExitCode {
  stderr.write(`${logLine(`${reasons[reason].title}: ${detail}`)}\n`);
  for (const problem of problems) stderr.write(`${logLine(problemText(problem))}\n`);
  return 2;
}
