import type { MetricVerdict, UnitVerdict } from "../verdict.ts";
import { day } from "./numbers.ts";
import type { Style } from "./style.ts";

type Result = Pick<UnitVerdict, "result" | "red" | "mute">;

/** Below the heading only what is worse and gates has a mark; what is muted names who answers for it. */
export function resultCell({ result, red, mute }: Result, style: Style): string {
  if (result !== "worse") return unbroken(result);
  const worse = style.strong("worse");
  if (red) return unbroken(`${style.mark}${worse}${style.aside}`);
  return mute === null ? unbroken(`${worse}, does not gate`) : `${worse}, ${mutedBy(mute, style)}`;
}

/** A metric is muted with its slice, unless policy says more of it. */
export const metricResult = ({ mute }: UnitVerdict, of: MetricVerdict): Result => ({
  result: of.result,
  red: of.red,
  mute: of.tier === "show" ? mute : null,
});

/** "muted to 1 Dec 2026 by `owner`". */
export const mutedBy = (mute: NonNullable<UnitVerdict["mute"]>, style: Style): string =>
  `muted to ${unbroken(day(mute.until))} by ${style.name(mute.owner)}`;

/** Kept on one line by the browser. Only for cells of our own words: it changes every space. */
export const unbroken = (cell: string): string => cell.replaceAll(" ", "\u00A0");
