import { structuredPatch } from "diff";

/** Unchanged lines shown around a change: enough to see which key of a YAML file it belongs to. */
const context = 2;

/** Edits beyond which lines are no longer matched: the search costs their square. */
const maxEditLength = 2000;

/** Lines kept of a diff; a whole rewritten eval set would fill the verdict. */
const maxLines = 1000;

/** Unified diff of two texts without file headers; hunks have theirs where there are several. Empty for equal texts. */
export function unifiedDiff(before: string, after: string): string {
  if (before === after) return "";
  const patch = structuredPatch("", "", before, after, undefined, undefined, {
    context,
    maxEditLength,
  });
  const lines =
    patch === undefined
      ? [...signed("-", before), ...signed("+", after)]
      : patch.hunks.flatMap((hunk) => {
          const { oldStart, oldLines, newStart, newLines } = hunk;
          const header = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
          return patch.hunks.length === 1 ? hunk.lines : [header, ...hunk.lines];
        });
  const more = lines.length - maxLines;
  return (more > 0 ? [...lines.slice(0, maxLines), `… ${more} more lines`] : lines).join("\n");
}

const signed = (sign: string, text: string): readonly string[] =>
  text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => sign + line);
