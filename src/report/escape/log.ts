import { spelled, visible } from "./visible.ts";

/**
 * One line for a log or a terminal: no control character, no line end, and nothing that a runner would take for a
 * workflow command (`::name::` at a line's start after white space, `##[name]` anywhere; actions/runner's grammar).
 */
export function logLine(text: string): string {
  return visible(text)
    .replace(/(?<=:):/g, spelled)
    .replace(/##(?=\[)/g, `#${spelled("#")}`);
}
