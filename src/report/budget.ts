import type { Layout } from "./layout.ts";

/** GitHub's limit is 65,536 characters for a comment; the rest is kept for what it may add. */
export const COMMENT_BYTES = 60_000;
/** A step summary over 1 MiB is dropped whole. */
export const SUMMARY_BYTES = 1_000_000;

type Fits = (layout: Layout) => boolean;

/** One way to make a report shorter. */
export interface Step {
  readonly name: string;
  readonly shrink: (layout: Layout, fits: Fits) => Layout;
}

type Countable = "sliceRows" | "cases" | "listRows" | "diffLines" | "sections" | "promptRows";

/** The largest number that fits, else the smallest allowed: a report's length grows with each of these. */
function fewest(field: Countable, least: number): Step["shrink"] {
  return (layout, fits) => {
    let [low, high] = [Math.min(least, layout[field]), layout[field]];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (fits({ ...layout, [field]: middle })) low = middle;
      else high = middle - 1;
    }
    return { ...layout, [field]: low };
  };
}

/** In this order, each as far as needed. What stays after the last is short by construction. */
export const steps: readonly Step[] = [
  { name: "rows of all slices, from the quiet end", shrink: fewest("sliceRows", 0) },
  { name: "case texts to 160 characters", shrink: (layout) => ({ ...layout, textLimit: 160 }) },
  { name: "cases after the first", shrink: fewest("cases", 1) },
  { name: "how it was measured", shrink: (layout) => ({ ...layout, method: false }) },
  { name: "rows of new cases and warnings", shrink: fewest("listRows", 2) },
  { name: "lines of the policy's diff", shrink: fewest("diffLines", 5) },
  { name: "sections of red prompts after the first", shrink: fewest("sections", 1) },
  { name: "rows of the table of prompts", shrink: fewest("promptRows", 10) },
];

/** A layout of the report that fits into `bytes` of UTF-8: whole blocks, never a cut through one. */
export function fitted(full: Layout, render: (layout: Layout) => string, bytes: number): string {
  const fits: Fits = (layout) => Buffer.byteLength(render(layout)) <= bytes;
  const layout = steps.reduce(
    (current, step) => (fits(current) ? current : step.shrink(current, fits)),
    full,
  );
  return render(layout);
}
