import { z } from "zod";

import "../text/shape.ts";
import type { Target } from "../models/targets/target.ts";
import type { Problem } from "../problem.ts";
import type { YamlDocument } from "../text/yaml.ts";
import { millis } from "../units.ts";
import { address, glob, oneOf, variableName, wholeNumber } from "./value-shapes.ts";

/** The shape of a rule's `target`: the application that answers in a model's place. */

const program = z
  .tuple([z.string().regex(/\S/)], z.string())
  .meta({ description: "a list, program and arguments, such as `[python3, app/answer.py]`" });

export const TargetShape = z.strictObject({
  command: program.optional(),
  url: address.optional(),
  files: z.array(glob).meta({ description: "a list of patterns such as `[app/**]`" }).default([]),
  slots: wholeNumber(1, 64).default(2),
  timeout: wholeNumber(1, 1800).default(60),
  memory_mb: wholeNumber(16, 1_000_000).default(2048),
  env: z
    .array(variableName)
    .meta({ description: "a list of names of environment variables, not their values" })
    .default([]),
  api_key_env: variableName.optional(),
  forks: oneOf(["refuse", "allow"]).default("refuse"),
});

export type TargetShape = z.infer<typeof TargetShape>;

/** What the keys of a target must be to each other. */
export function targetProblems(
  target: TargetShape,
  at: readonly PropertyKey[],
  { file, lineOf }: { readonly file: string } & Pick<YamlDocument, "lineOf">,
): readonly Problem[] {
  const problem = (key: string | null, message: string, hint: string): Problem => ({
    file,
    line: lineOf(key === null ? at : [...at, key]),
    message: `\`target\` ${message}`,
    hint,
  });
  const { command, url, files } = target;
  if (command === undefined && url === undefined) {
    return [problem(null, "names no application", "give it a `command` or a `url`")];
  }
  if (command !== undefined && url !== undefined) {
    return [problem("url", "has both a `command` and a `url`", "one of them answers")];
  }
  if (command !== undefined && files.length === 0) {
    const hint = "add `files` with patterns of all that it consists of, such as `[app/**]`";
    return [problem("command", "has a `command` and no `files`", hint)];
  }
  if (command !== undefined && target.api_key_env !== undefined) {
    return [problem("api_key_env", "has a key that no `command` is sent", "name it under `env`")];
  }
  if (url !== undefined && target.env.length > 0) {
    const hint = "its token is named by `api_key_env`";
    return [problem("env", "has an `env`, which a `url` cannot be given", hint)];
  }
  return [];
}

/** One that `targetProblems` has nothing to say of. */
export function targetOf(shape: TargetShape): Target {
  const { command, url, files, slots, forks } = shape;
  const common = { files, slots, forks, timeoutMs: millis(shape.timeout * 1000) };
  if (command !== undefined) {
    return { kind: "command", command, env: shape.env, memoryMb: shape.memory_mb, ...common };
  }
  return { kind: "http", url: url ?? "", apiKeyEnv: shape.api_key_env ?? null, ...common };
}
