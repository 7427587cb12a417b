import { ALL_CASES } from "../all-cases.ts";
import { dayInWords } from "../text/day-in-words.ts";

import type { Problem } from "../problem.ts";
import type { Day } from "../units.ts";
import type { Config, GatePolicy, Mute } from "./config.ts";
import type { PolicyNames } from "./unknown-names.ts";

/** Mutes that end before `asOf`, among those that bear on what has these names; null = all of them. */
export function endedMutes(
  { gate, path, lineOf }: Pick<Config, "gate" | "path" | "lineOf">,
  asOf: Day,
  bearsOn: PolicyNames | null,
): readonly Problem[] {
  return mutesIn(gate)
    .filter(({ mute }) => asOf > mute.until)
    .filter((of) => bearsOn === null || isAbout(of, bearsOn))
    .map(({ mute, slice, metric, keys }) => ({
      file: path,
      line: lineOf([...keys, "until"]),
      message: `the mute of ${place(slice, metric)} ended on ${dayInWords(mute.until)}`,
      hint: `${mute.owner} has to renew or remove it`,
    }));
}

const isAbout = ({ slice, metric }: PlacedMute, { slices, metrics }: PolicyNames): boolean =>
  (slice === null || slice === ALL_CASES || slices.has(slice)) &&
  (metric === null || metrics.has(metric));

interface PlacedMute {
  readonly mute: Mute;
  /** Null = in every slice. */
  readonly slice: string | null;
  /** Null = everything in the slice. */
  readonly metric: string | null;
  readonly keys: readonly string[];
}

function mutesIn({ slices, metrics }: GatePolicy): readonly PlacedMute[] {
  const placed = (of: Omit<PlacedMute, "mute"> & { readonly mute: Mute | null }) =>
    of.mute === null ? [] : [{ ...of, mute: of.mute }];
  return [
    ...Object.entries(slices).flatMap(([slice, { mute }]) =>
      placed({ mute, slice, metric: null, keys: ["gate", "slices", slice] }),
    ),
    ...Object.entries(metrics).flatMap(([metric, { mute, slices: own }]) => [
      ...placed({ mute, slice: null, metric, keys: ["gate", "metrics", metric] }),
      ...Object.entries(own).flatMap(([slice, here]) =>
        placed({
          mute: here.mute,
          slice,
          metric,
          keys: ["gate", "metrics", metric, "slices", slice],
        }),
      ),
    ]),
  ];
}

function place(slice: string | null, metric: string | null): string {
  if (metric === null) return `\`${slice}\``;
  return slice === null ? `\`${metric}\`` : `\`${metric}\` in \`${slice}\``;
}
