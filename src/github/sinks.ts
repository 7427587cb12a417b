import { appendFile } from "node:fs/promises";

import type { Destinations } from "../report/publish.ts";
import { writeResult, type CommentTarget } from "./comment-target.ts";
import type { Runner } from "./runner.ts";

type JobFiles = Pick<Destinations, "outputs" | "summary">;

/** The places that every job has. */
export const jobFiles = (runner: Pick<Runner, "outputFile" | "summaryFile">): JobFiles => ({
  outputs: appending(runner.outputFile, "the outputs"),
  summary: appending(runner.summaryFile, "the job summary"),
});

/** The places of a run on GitHub; without a pull request there is no comment. */
export function destinations(
  runner: Pick<Runner, "outputFile" | "summaryFile">,
  target: CommentTarget | null,
  { check, objections }: Pick<Destinations, "check" | "objections">,
): Destinations {
  return {
    ...jobFiles(runner),
    comment: target && ((body, onlyUpdate) => writeResult(target, body, onlyUpdate)),
    check,
    objections,
  };
}

/** The runner's files are appended to, since other steps of the job may write into the same. */
function appending(file: string | null, what: string): ((text: string) => Promise<void>) | null {
  if (file === null) return null;
  return async (text) => {
    try {
      await appendFile(file, text.endsWith("\n") ? text : `${text}\n`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${what} could not be written: ${why}`, { cause: error });
    }
  };
}
