import { defaultThresholds } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { Config, GatePolicy, JudgeEntry, Tier } from "../config/config.ts";
import type { ModelRef } from "../models/model.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import { mapping } from "../text/mapping.ts";
import { item, numberItem, quotedName, type PolicyItem } from "./policy-item.ts";

/** What an edit of evenhand.yaml means for the gate, in words; defaults count as written. */
export function configChanges(base: Config, head: Config): readonly PolicyItem[] {
  return [
    ...sliceChanges(base.gate, head.gate),
    ...gateChanges(base.gate, head.gate),
    ...judgeChanges(base.judge, head.judge),
    ...modelChanges(base.models, head.models),
    ...ruleChanges(base.prompts, head.prompts),
    ...item("budget", [dollars(base), dollars(head)], "changed"),
    ...item("budget", [calls(base), calls(head)], "changed"),
  ];
}

function sliceChanges(base: GatePolicy, head: GatePolicy): readonly PolicyItem[] {
  return union(base.slices, head.slices).flatMap((slice) => {
    const name = slice === ALL_CASES ? "all cases" : quotedName(slice);
    const { scoreMargin, minScoreDrop } = defaultThresholds(slice);
    const [was, is] = [base.slices[slice], head.slices[slice]];
    const margins = [was?.margin ?? scoreMargin, is?.margin ?? scoreMargin] as const;
    const effects = [was?.minEffect ?? minScoreDrop, is?.minEffect ?? minScoreDrop] as const;
    // A slice without a tier of its own follows the gate's, whose change is an item of its own.
    const tiers = [was?.tier ?? base.tier, is?.tier ?? head.tier] as const;
    const follows = tiers[0] === base.tier && tiers[1] === head.tier;
    return [
      ...numberItem(`${name} margin`, margins, true),
      ...numberItem(`${name} min_effect`, effects, true),
      ...(follows ? [] : tierItem(`${name} tier`, tiers)),
    ];
  });
}

function gateChanges(base: GatePolicy, head: GatePolicy): readonly PolicyItem[] {
  const lenient = head.inconclusive === "allow_unmeasured";
  return [
    ...tierItem("tier", [base.tier, head.tier]),
    ...numberItem("coverage", [base.coverage, head.coverage], false),
    ...item(
      "inconclusive",
      [base.inconclusive, head.inconclusive],
      lenient ? "looser" : "stricter",
    ),
    ...samplingItem(base.sampling, head.sampling),
  ];
}

function samplingItem(
  base: GatePolicy["sampling"],
  head: GatePolicy["sampling"],
): readonly PolicyItem[] {
  const said = (sampling: GatePolicy["sampling"]): string =>
    sampling === "auto" ? "auto" : `${sampling.fixed} answers a case`;
  const direction =
    base === "auto" || head === "auto"
      ? "changed"
      : head.fixed < base.fixed
        ? "looser"
        : "stricter";
  return item("sampling", [said(base), said(head)], direction);
}

const strictness: readonly Tier[] = ["show", "warn", "gate"];

function tierItem(what: string, [from, to]: readonly [Tier, Tier]): readonly PolicyItem[] {
  const looser = strictness.indexOf(to) < strictness.indexOf(from);
  return item(what, [from, to], looser ? "looser" : "stricter");
}

function judgeChanges(base: JudgeEntry | null, head: JudgeEntry | null): readonly PolicyItem[] {
  const said = (judge: JudgeEntry | null): string =>
    judge === null ? "none" : endpoint(judge.ref);
  const family = (judge: JudgeEntry | null): string =>
    judge === null || judge.sameFamily === null ? "refused" : "allowed";
  const allowed = family(head) === "allowed";
  return [
    ...item("judge", [said(base), said(head)], "changed"),
    ...item(
      "judge of the tested model's own family",
      [family(base), family(head)],
      allowed ? "looser" : "stricter",
    ),
  ];
}

function modelChanges(base: Config["models"], head: Config["models"]): readonly PolicyItem[] {
  const said = (models: Config["models"], name: string): string =>
    models[name] === undefined ? "none" : endpoint(models[name].ref);
  return union(base, head).flatMap((name) =>
    item(`model ${quotedName(name)}`, [said(base, name), said(head, name)], "changed"),
  );
}

/** A prompt that no pattern matches any more is a prompt that nobody measures. */
function ruleChanges(base: Config["prompts"], head: Config["prompts"]): readonly PolicyItem[] {
  const [was, is] = [evalsByFiles(base), evalsByFiles(head)];
  return union(was, is).flatMap((files) => {
    const direction = !(files in is) ? "looser" : !(files in was) ? "stricter" : "changed";
    const places = [was[files] ?? "not gated", is[files] ?? "not gated"] as const;
    return item(`evals of ${quotedName(files)}`, places, direction);
  });
}

const evalsByFiles = (rules: Config["prompts"]): { readonly [files: string]: string } =>
  mapping(rules.map(({ files, evals }) => [files, evals]));

const union = (a: object, b: object): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted(byCodePoint);

const endpoint = ({ provider, model, baseUrl }: ModelRef): string =>
  `${provider}/${model}${baseUrl === null ? "" : ` at ${baseUrl}`}`;

const dollars = ({ budget }: Config): string => `$${budget.maxUsd.toFixed(2)}`;

const calls = ({ budget }: Config): string => `${budget.maxCalls} calls`;
