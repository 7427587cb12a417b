import type { Focus } from "../focus.ts";
import { UsageError } from "../usage-error.ts";
import type { DispatchEvent } from "./event.ts";

const COMMANDS = ["gate", "selftest"] as const;

/** What somebody who starts a run by hand wants of it. */
export interface Dispatched {
  readonly command: (typeof COMMANDS)[number];
  readonly focus: Focus;
}

/** Read from the inputs of the workflow; those of other names are the workflow's own. */
export function dispatchedBy({ inputs }: DispatchEvent): Dispatched {
  const given = (name: string): string | null => inputs[name]?.trim() || null;
  const asked = given("command") ?? "gate";
  const command = COMMANDS.find((name) => name === asked);
  if (command === undefined) {
    throw new UsageError(`the input \`command\` is gate or selftest, not \`${asked}\``);
  }
  const focus: Focus = { prompt: given("prompt"), slice: given("slice"), model: given("model") };
  if (command === "selftest" && (focus.slice ?? focus.model) !== null) {
    throw new UsageError(
      "a self-test is about a prompt as it stands: leave the inputs `slice` and `model` empty",
    );
  }
  return { command, focus };
}
