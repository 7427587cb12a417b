import { relative } from "node:path";

import { verdictJson } from "../report/json.ts";
import { terminal } from "../report/terminal.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Finished } from "./finished.ts";

/** A finished run on stdout: the summary with where the files lie, or the verdict as JSON. */
export function present(finished: Finished, around: Surroundings, json: boolean): void {
  const { stdout, cwd, env } = around;
  if (json) {
    stdout.write(verdictJson(finished.verdict));
    return;
  }
  const colour = stdout.isTTY && (env["NO_COLOR"] ?? "") === "";
  stdout.write(terminal(finished.verdict, finished.run, { colour, columns: stdout.columns }));
  const place = (path: string): string => relative(cwd, path) || path;
  stdout.write(
    `\nComment: ${place(finished.files.commentMd)} · verdict: ${place(finished.files.verdictJson)}\n`,
  );
}
