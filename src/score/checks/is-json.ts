import type { Json } from "../../units.ts";
import { withNothing } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";

/** `is-json`: the whole output is one JSON value (RFC 8259). A Markdown fence around it is not JSON. */
export const isJson: Check = {
  kind: "is-json",
  compile: (argument) =>
    withNothing(
      argument,
      compiled((output) => {
        const holds = readJson(output) !== undefined;
        return { holds, detail: holds ? "is JSON" : "is not JSON" };
      }),
    ),
};

/** The value, or undefined where the text is not JSON. The engine's own message varies by version, so it is dropped. */
export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
