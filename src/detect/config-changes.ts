import type { Config, JudgeEntry } from "../config/config.ts";
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
    return [
      ...item(`evals of ${quotedName(files)}`, places, direction),
      ...dependencyChange(files, base, head),
      ...productionChange(files, base, head),
      ...item(
        `target of ${quotedName(files)}`,
        [targetIn(base, files), targetIn(head, files)],
        "changed",
      ),
    ];
  });
}

/** Of a rule on both sides: one that comes or goes is told as a whole. */
function dependencyChange(
  files: string,
  base: Config["prompts"],
  head: Config["prompts"],
): readonly PolicyItem[] {
  const of = (rules: Config["prompts"]) => rules.find((rule) => rule.files === files)?.dependsOn;
  const [was, is] = [of(base), of(head)];
  if (was === undefined || is === undefined) return [];
  const said = (globs: readonly string[]): string =>
    globs.length === 0 ? "none" : globs.join(", ");
  const fewer = was.some((glob) => !is.includes(glob));
  const places = [said(was), said(is)] as const;
  return item(`depends_on of ${quotedName(files)}`, places, fewer ? "looser" : "stricter");
}

/** Another tag is another baseline: it may hide a loss, or show an old one again. */
function productionChange(
  files: string,
  base: Config["prompts"],
  head: Config["prompts"],
): readonly PolicyItem[] {
  const [was, is] = [base, head].map((rules) => rules.find((rule) => rule.files === files));
  if (was === undefined || is === undefined) return [];
  const said = ({ production }: Config["prompts"][number]): string =>
    production === undefined ? "the base branch" : production.ref;
  return item(`production of ${quotedName(files)}`, [said(was), said(is)], "changed");
}

function targetIn(rules: Config["prompts"], files: string): string {
  const target = rules.find((rule) => rule.files === files)?.target;
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
