import { ALL_CASES } from "../all-cases.ts";
import { listed, nearlySaid } from "../text/suggest.ts";

import type { Problem } from "../problem.ts";
import type { Config, GatePolicy } from "./config.ts";

/** What a policy can be about. */
export interface PolicyNames {
  readonly slices: ReadonlySet<string>;
  /** Endpoints, criteria, kinds of checks, and numbers that an output has. */
  readonly metrics: ReadonlySet<string>;
}

/** Beyond it a hint would be a catalogue. */
const LISTED = 12;

/**
 * Slices and metrics that policy names and nothing has: each a slip, by which a slice would not be held to what its
 * owner meant. `before` = what there was in base, where `config` is head's: a name may be lost with its last case.
 */
export function unknownNames(
  config: Config,
  known: PolicyNames,
  before: PolicyNames = known,
): readonly Problem[] {
  const { path, lineOf } = config;
  return namesIn(config.gate).flatMap(({ kind, name, keys }) => {
    const all = known[KINDS[kind].names];
    if (all.has(name)) return [];
    const { message, lost } = KINDS[kind];
    const hint = before[KINDS[kind].names].has(name) ? lost : suggestion(name, [...all]);
    return [{ file: path, line: lineOf(keys), message: message(name), hint }];
  });
}

const KINDS = {
  slice: {
    names: "slices",
    message: (name: string) => `slice \`${name}\` is in no case of any eval set`,
    lost: "keep a case of it, or take it out of the policy",
  },
  metric: {
    names: "metrics",
    message: (name: string) => `metric \`${name}\` is measured by no eval set`,
    lost: "keep what measures it, or take it out of the policy",
  },
} as const;

function suggestion(name: string, known: readonly string[]): string | null {
  const near = nearlySaid(name, known);
  if (near !== null || known.length === 0 || known.length > LISTED) return near;
  if (known.length === 1) return `the only one is ${listed(known)}`;
  return `known are ${listed(known.toSorted())}`;
}

interface Named {
  readonly kind: keyof typeof KINDS;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Every name in a policy but `(all)`, which stands for every case and needs none of its own, with the keys that lead to it. */
function namesIn({ slices, metrics }: GatePolicy): readonly Named[] {
  const below = (
    kind: Named["kind"],
    at: readonly string[],
    names: { readonly [name: string]: unknown },
  ): readonly Named[] =>
    Object.keys(names).map((name) => ({ kind, name, keys: ["gate", ...at, name] }));
  return [
    ...below("slice", ["slices"], slices),
    ...below("metric", ["metrics"], metrics),
    ...Object.entries(metrics).flatMap(([metric, own]) =>
      below("slice", ["metrics", metric, "slices"], own.slices),
    ),
  ].filter(({ kind, name }) => kind !== "slice" || name !== ALL_CASES);
}
