import type { Config, JudgeEntry, PromptRule } from "../config/config.ts";
import type { ModelRef } from "../models/model.ts";
import type { Price } from "../models/prices.ts";
import { mapping } from "../text/mapping.ts";
import { gateChanges } from "./gate-changes.ts";
import { item, numberText, quotedName, union, type PolicyItem } from "./policy-item.ts";
import { metricChanges, sliceChanges } from "./target-changes.ts";

/** What an edit of evenhand.yaml means for the gate, in words; defaults count as written. */
export function configChanges(base: Config, head: Config): readonly PolicyItem[] {
  return [
    ...sliceChanges(base.gate, head.gate),
    ...metricChanges(base.gate, head.gate),
    ...gateChanges(base.gate, head.gate),
    ...judgeChanges(base.judge, head.judge),
    ...modelChanges(base.models, head.models),
    ...ruleChanges(base.prompts, head.prompts),
    ...item("responses shared between pull requests", [shared(base), shared(head)], "changed"),
    ...item("budget", [dollars(base), dollars(head)], "changed"),
    ...item("budget", [calls(base), calls(head)], "changed"),
  ];
}

function judgeChanges(base: JudgeEntry | null, head: JudgeEntry | null): readonly PolicyItem[] {
  const said = (judge: JudgeEntry | null): string =>
    judge === null ? "none" : endpoint(judge.ref);
  const family = (judge: JudgeEntry | null): string =>
    judge === null || judge.sameFamily === null ? "refused" : "allowed";
  const allowed = family(head) === "allowed";
  const images = (judge: JudgeEntry | null): string =>
    judge?.textOnly === true ? "refused" : "shown";
  return [
    ...item("judge", [said(base), said(head)], "changed"),
    ...item(
      "judge of the tested model's own family",
      [family(base), family(head)],
      allowed ? "looser" : "stricter",
    ),
    ...item("images to the judge", [images(base), images(head)], "changed"),
  ];
}

function modelChanges(base: Config["models"], head: Config["models"]): readonly PolicyItem[] {
  const said = (models: Config["models"], name: string): string =>
    models[name] === undefined ? "none" : endpoint(models[name].ref);
  return union(Object.keys(base), Object.keys(head)).flatMap((name) =>
    item(`model ${quotedName(name)}`, [said(base, name), said(head, name)], "changed"),
  );
}

/** A prompt that no pattern matches any more is a prompt that nobody measures. */
function ruleChanges(base: Config["prompts"], head: Config["prompts"]): readonly PolicyItem[] {
  const [was, is] = [evalsByFiles(base), evalsByFiles(head)];
  return union(Object.keys(was), Object.keys(is)).flatMap((files) => {
    const direction = !(files in is) ? "looser" : !(files in was) ? "stricter" : "changed";
    const places = [was[files] ?? "not gated", is[files] ?? "not gated"] as const;
    const [before, after] = [base, head].map((rules) => rules.find((of) => of.files === files));
    return [
      ...item(`evals of ${quotedName(files)}`, places, direction),
      ...(before !== undefined && after !== undefined ? changesWithin(before, after) : []),
      ...item(`target of ${quotedName(files)}`, [targetOf(before), targetOf(after)], "changed"),
    ];
  });
}

/** Of a rule on both sides: one that comes or goes is told as a whole. */
function changesWithin(base: PromptRule, head: PromptRule): readonly PolicyItem[] {
  const name = quotedName(base.files);
  const globs = ({ dependsOn }: PromptRule): string =>
    dependsOn.length === 0 ? "none" : dependsOn.join(", ");
  const fewer = base.dependsOn.some((glob) => !head.dependsOn.includes(glob));
  // Another tag is another baseline: it may hide a loss, or show an old one again.
  const ref = ({ production }: PromptRule): string => production?.ref ?? "the base branch";
  return [
    ...item(`depends_on of ${name}`, [globs(base), globs(head)], fewer ? "looser" : "stricter"),
    ...item(`production of ${name}`, [ref(base), ref(head)], "changed"),
  ];
}

function targetOf(rule: PromptRule | undefined): string {
  const target = rule?.target;
  if (target === undefined) return "none";
  const where = target.kind === "command" ? target.command.join(" ") : target.url;
  const allowed = target.forks === "allow" ? ", for forks too" : "";
  return `${where}${allowed}${target.kind === "command" ? `, of ${target.files.join(", ")}` : ""}`;
}

const evalsByFiles = (rules: Config["prompts"]): { readonly [files: string]: string } =>
  mapping(rules.map(({ files, evals }) => [files, evals]));

const endpoint = ({ provider, model, baseUrl, price }: ModelRef): string =>
  `${provider}/${model}${baseUrl === null ? "" : ` at ${baseUrl}`}${price === undefined ? "" : `, ${priceText(price)}`}`;

/** A lower price lets a budget reach further. */
const priceText = ({ input, cached, cacheWrite = input, output }: Price): string =>
  `$${input} in, $${cached} cached, $${cacheWrite} written, $${output} out a million tokens`;

const shared = ({ store: { share } }: Config): string =>
  share === null ? "unless public" : share ? "yes" : "no";

const dollars = ({ budget }: Config): string => `$${numberText(budget.maxUsd)}`;

const calls = ({ budget }: Config): string => `${budget.maxCalls} calls`;
