import { ALL_CASES } from "../all-cases.ts";
import { listed } from "../text/suggest.ts";

import type { Problem } from "../problem.ts";
import type { YamlDocument } from "../text/yaml.ts";
import type { GateShape, TargetShape } from "./gate-schema.ts";

/** A slice or a metric as it is written, with the keys that lead to it. */
interface Target {
  readonly at: readonly string[];
  readonly said: TargetShape;
}

/** What is wrong with a `gate` whose every key is right by itself. */
export function gateProblems(
  gate: GateShape,
  file: string,
  lineOf: YamlDocument["lineOf"],
): readonly Problem[] {
  const faults = [
    ...targetsOf(gate).flatMap(muteFaults),
    ...targetsOf(gate).flatMap(outsideScale),
    ...hiddenWhole(gate),
    ...nobodySigns(gate),
  ];
  return faults.map(({ at, message, hint }) => ({ file, line: lineOf(at), message, hint }));
}

interface Fault {
  readonly at: readonly string[];
  readonly message: string;
  readonly hint: string;
}

function targetsOf({ slices, metrics }: GateShape): readonly Target[] {
  const below = (
    at: readonly string[],
    all: { readonly [name: string]: TargetShape },
  ): readonly Target[] => Object.entries(all).map(([name, said]) => ({ at: [...at, name], said }));
  return [
    ...below(["gate", "slices"], slices),
    ...below(["gate", "metrics"], metrics),
    ...Object.entries(metrics).flatMap(([name, { slices: own }]) =>
      below(["gate", "metrics", name, "slices"], own),
    ),
  ];
}

const MUTE = ["until", "owner", "reason"] as const;

/** Nobody answers for a mute without an owner, and one without a last day is there for good. */
function muteFaults({ at, said }: Target): readonly Fault[] {
  const given = MUTE.filter((key) => said[key] !== undefined);
  const [first] = given;
  if (first === undefined) return [];
  const place = `\`${at.join(".")}\``;
  const absent = MUTE.filter((key) => said[key] === undefined);
  if (absent.length > 0) {
    const message = `${place} has ${listed(given)} without ${listed(absent)}`;
    return [{ at: [...at, first], message, hint: `a mute has ${listed(MUTE)}` }];
  }
  if (said.tier === "show") return [];
  const message = `${place} has ${listed(MUTE)}, which make \`tier: show\` a mute, but another tier`;
  return [{ at: [...at, first], message, hint: "add `tier: show`, or remove them" }];
}

/** The scales that are known whatever an eval set measures: differences of them, and what a floor can stand at. */
const SCALES: ReadonlyMap<string, Scale> = new Map([
  ["rubric", { widest: 4, floor: [1, 5], words: "scores go from 1 to 5" }],
  ["checks", { widest: 1, floor: [0, 1], words: "shares go from 0 to 1" }],
  ["judge", { widest: 1, floor: null, words: "shares go from 0 to 1" }],
]);

interface Scale {
  readonly widest: number;
  /** Null where a floor is refused anyway. */
  readonly floor: readonly [least: number, most: number] | null;
  readonly words: string;
}

/** A loss that no score or share has room for would never be red: `5` was meant as percent. */
function outsideScale({ at, said }: Target): readonly Fault[] {
  const [, kind, metric = ""] = at;
  const scale = kind === "metrics" ? SCALES.get(metric) : undefined;
  if (scale === undefined) return [];
  const { widest, floor, words } = scale;
  const [least, most] = floor ?? [-Infinity, Infinity];
  const told = [
    { keys: ["margin"], value: said.margin, least: 0, most: widest },
    { keys: ["min_effect"], value: said.min_effect, least: 0, most: widest },
    { keys: ["floor", "min"], value: said.floor?.min, least, most },
  ];
  return told.flatMap(({ keys, value, least, most }): readonly Fault[] => {
    if (value === undefined || (value >= least && value <= most)) return [];
    const key = [...at, ...keys];
    const message = `\`${key.join(".")}\` is ${value}, and ${words}`;
    return [{ at: key, message, hint: `write a number from ${least} to ${most}` }];
  });
}

/** Only a slice of its own can be hidden: nothing would be left to be shown. */
function hiddenWhole({ slices }: GateShape): readonly Fault[] {
  if (slices[ALL_CASES]?.holdout !== true) return [];
  const message = "`(all)` is every case, and cannot be a holdout";
  const hint = "name the slice whose cases are to be hidden";
  return [{ at: ["gate", "slices", ALL_CASES, "holdout"], message, hint }];
}

function nobodySigns({ sign_off: signOff }: GateShape): readonly Fault[] {
  if (signOff === undefined || signOff.by.length + signOff.teams.length > 0) return [];
  if (signOff.role !== undefined) return [];
  const message = "`gate.sign_off` names nobody";
  return [{ at: ["gate", "sign_off"], message, hint: "add `by`, `role` or `teams`" }];
}
