import { COMMENT_BYTES } from "./budget.ts";
import { markerOf, readMarker, type Marked } from "./marker.ts";

/** What one job tells in the pull request's comment, which the jobs of a matrix or a monorepo share. */
export interface Section extends Marked {
  /** Markdown without the marker; begins with a heading. */
  readonly text: string;
}

/** The sections of a comment, in its order; none where it holds no marker of ours on a line of its own. */
export function sectionsOf(body: string): readonly Section[] {
  const sections: Section[] = [];
  let lines: string[] = [];
  for (const line of body.split("\n")) {
    const marked = readMarker(line);
    if (marked === null) {
      lines.push(line);
      continue;
    }
    sections.push({ ...marked, text: lines.join("\n").trim() });
    lines = [];
  }
  return sections;
}

/** The sections with one of them new: each job replaces its own and leaves the others'. */
export const withSection = (all: readonly Section[], own: Section): readonly Section[] => [
  ...all.filter(({ suite }) => suite !== own.suite),
  own,
];

/**
 * A comment of at most `limit` bytes, the worst section first. Whatever the order in which jobs write, the same
 * sections give the same comment: that is how a job sees that its own is there to stay.
 */
export function joined(sections: readonly Section[], limit = COMMENT_BYTES): string {
  let shown = sections.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (a.suite < b.suite ? -1 : a.suite > b.suite ? 1 : 0),
  );
  while (bytesOf(shown) > limit) {
    const longest = shown.reduce((most, of) => (sizeOf(of) > sizeOf(most) ? of : most));
    const brief = { ...longest, text: briefly(longest.text) };
    if (sizeOf(brief) >= sizeOf(longest)) break;
    shown = shown.map((of) => (of === longest ? brief : of));
  }
  return bodyOf(shown);
}

const ORDER = ["❌", "⚠️", "⏳", "✅", "➖"];

function rankOf({ text }: Section): number {
  const rank = ORDER.findIndex((mark) => text.startsWith(`### ${mark}`));
  return rank === -1 ? ORDER.length : rank;
}

const bodyOf = (sections: readonly Section[]): string =>
  sections.map((of) => `${of.text}\n\n${markerOf(of)}\n`).join("\n");

const bytesOf = (sections: readonly Section[]): number => Buffer.byteLength(bodyOf(sections));
const sizeOf = ({ text }: Section): number => Buffer.byteLength(text);

const SHORTENED = "**Shortened to fit GitHub:** the rest is in this job's summary.";

/** A section by its heading and its footer, which leads to the whole. */
function briefly(text: string): string {
  const blocks = text.split("\n\n");
  const footer = blocks.at(-1)?.startsWith("<sub>") === true ? blocks.at(-1) : undefined;
  const heading = blocks[0]?.split("\n")[0] ?? "";
  return [heading, SHORTENED, ...(footer === undefined ? [] : [footer])].join("\n\n");
}
