import { nearlySaid } from "../../text/suggest.ts";
import { isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { rejected, type Rejected } from "./check.ts";
import { quote } from "./quote.ts";

/** A check as it stands in an eval set, with what belongs to every kind. */
export interface Written {
  /** With its `not-`. */
  readonly name: string;
  /** Null for a bare name. */
  readonly value: Json;
  readonly threshold: number | null;
  readonly weight: number;
}

const SETTINGS = ["threshold", "weight"];

/** A name, or a map of one `name: argument` and, beside it, `threshold` and `weight`. */
export function writtenCheck(raw: Json): Written | Rejected {
  if (typeof raw === "string") return { name: raw, value: null, threshold: null, weight: 1 };
  if (!isMapping(raw)) return notACheck;
  const named = Object.entries(raw).filter(([key]) => !SETTINGS.includes(key));
  const [only, second] = named;
  if (only === undefined) return notACheck;
  const [name, value] = only;
  if (second !== undefined) {
    const [key] = second;
    const message = `\`${quote(key, 40).slice(1, -1)}\` stands beside the check \`${quote(name, 40).slice(1, -1)}\``;
    return rejected(message, nearlySaid(key, SETTINGS) ?? "each check is an item of its own");
  }
  const { threshold = null, weight = 1 } = raw;
  if (threshold !== null && !(isNumber(threshold) && threshold >= 0 && threshold <= 1)) {
    return rejected(`\`threshold\` is a number from 0 to 1, not ${quote(threshold, 40)}`);
  }
  if (!isNumber(weight) || weight < 0 || weight > HEAVIEST) {
    return rejected(`\`weight\` is a number from 0 to ${HEAVIEST}, not ${quote(weight, 40)}`);
  }
  return { name, value, threshold, weight };
}

/** `levenshtein: "Paris" (at least 0.9, shown only)`. */
export function labelOf({ name, value, threshold, weight }: Written): string {
  const notes = [
    ...(threshold === null ? [] : [`at least ${threshold}`]),
    ...(weight === 0 ? ["shown only"] : []),
  ];
  const said = value === null ? name : `${name}: ${quote(value)}`;
  return notes.length === 0 ? said : `${said} (${notes.join(", ")})`;
}

/** Sums of larger weights lose the smaller ones. */
const HEAVIEST = 1e6;

const notACheck = rejected(
  "a check is a name, or one `name: argument`",
  'write `contains: "30 days"`',
);

const isNumber = (value: Json): value is number =>
  typeof value === "number" && Number.isFinite(value);
