import type { ShownCase } from "../verdict.ts";
import { count } from "./numbers.ts";

const MOST = 4;
/** Longest label and longest detail, in code points. */
const LIMITS = { label: 120, detail: 160 } as const;

/** "`max-words: 50` fails: has 62 words"; of one that does not gate only what the answer has. `show` and `say` are the sink's own escapers. */
export function checkLines(
  { checks }: Pick<ShownCase, "checks">,
  show: (label: string, limit: number) => string,
  say: (detail: string, limit: number) => string,
): readonly string[] {
  const lines = checks
    .slice(0, MOST)
    .map(
      ({ label, pass, gates, detail }) =>
        `${show(label, LIMITS.label)}${gates && !pass ? " fails" : ""}: ${say(detail, LIMITS.detail)}`,
    );
  const more = checks.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${count(more)} more`];
}
