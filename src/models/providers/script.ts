import { z } from "zod";

import { parsed, refused } from "../../problem.ts";
import type { Parsed } from "../../problem.ts";
import { failure } from "../failure.ts";
import { textOf, textsBy } from "../message.ts";
import type { ModelRequest } from "../model.ts";
import type { ScriptedAnswerer } from "./scripted.ts";

const line = z.strictObject({
  when: z.strictObject({
    /** Each one given must hold. */
    system_includes: z.string().optional(),
    user_includes: z.string().optional(),
    model: z.string().optional(),
  }),
  /** Sample k gets the k-th, and after the last the first again. */
  answers: z.array(z.string()).min(1),
});

type ScriptLine = z.infer<typeof line>;

/** Reads a script of answers: one JSON object a line; the first line that fits a request answers it. */
export function parseScript(text: string, file: string): Parsed<readonly ScriptLine[]> {
  const lines: ScriptLine[] = [];
  for (const [index, source] of text.split("\n").entries()) {
    if (source.trim() === "") continue;
    const read = readLine(source);
    if (typeof read === "string") {
      return refused({ file, line: index + 1, message: read, hint: null });
    }
    lines.push(read);
  }
  return parsed(lines);
}

/** An answerer over a script; a request that no line fits fails for good, since asking again helps nothing. */
export function scriptedAnswers(script: readonly ScriptLine[]): ScriptedAnswerer {
  return (request, sample) => {
    const fitting = script.find(({ when }) => fits(when, request));
    if (fitting === undefined) {
      const asked = textOf(request.messages.at(-1)?.content ?? "").slice(0, 80);
      return { failure: failure("permanent", `no scripted answer fits the request "${asked}"`) };
    }
    return fitting.answers[(sample - 1) % fitting.answers.length]!;
  };
}

function fits(when: ScriptLine["when"], request: ModelRequest): boolean {
  const said = (role: "system" | "user"): string => textsBy(role, request.messages).join("\n");
  return (
    (when.model === undefined || when.model === request.model) &&
    (when.system_includes === undefined || said("system").includes(when.system_includes)) &&
    (when.user_includes === undefined || said("user").includes(when.user_includes))
  );
}

/** The line, or what is wrong with it. */
function readLine(source: string): ScriptLine | string {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return "a line of the script is not JSON";
  }
  const result = line.safeParse(value);
  return result.data ?? `not a line of a script: ${z.prettifyError(result.error!)}`;
}
