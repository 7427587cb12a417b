import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";

import type { ExplainOptions } from "../cli.ts";
import type { CompareRequest } from "../compare/comparison.ts";
import { explained, type UnitFacts } from "../compare/explanation.ts";
import { ALL_CASES } from "../compare/units.ts";
import type { ExitCode } from "../reason.ts";
import { explainCase } from "../report/explain-case.ts";
import { explainPrompt } from "../report/explain-prompt.ts";
import { explainUnit } from "../report/explain-unit.ts";
import { logLine } from "../report/escape/log.ts";
import type { Surroundings } from "../surroundings.ts";
import { nearlySaid } from "../text/suggest.ts";
import { UsageError } from "../usage-error.ts";
import { verdictSchema, type PromptVerdict, type Verdict } from "../verdict.ts";

/** `evenhand explain`: from a verdict.json alone, the way to its decision, to a slice's or to a case's. */
export async function explainCommand(
  options: ExplainOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const verdict = await readVerdict(resolve(around.cwd, options.verdict), options.verdict);
  const prompts = chosen(verdict, options.prompt ?? null);
  const facts = new Map(prompts.map((prompt) => [prompt, factsOf(prompt)]));
  const doubtful = prompts.filter((prompt) => !agrees(prompt, facts.get(prompt) ?? []));
  if (options.json) {
    const all = prompts.map((prompt) => ({ prompt: prompt.name, units: facts.get(prompt) }));
    around.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  } else {
    const warning = doubtful.map(
      ({ name }) =>
        `The figures of ${name} cannot be had again from its evidence: another version of Evenhand wrote this file, or it was edited.`,
    );
    const lines = [...warning, ...texts(prompts, facts, options.target ?? null)];
    around.stdout.write(`${lines.map(logLine).join("\n")}\n`);
  }
  return doubtful.length > 0 ? 2 : 0;
}

/** A run of ten thousand cases fills some megabytes. */
const MOST_BYTES = 256 * 2 ** 20;

async function readVerdict(path: string, shown: string): Promise<Verdict> {
  const refuse = (why: string): never => {
    throw new UsageError(`${shown}: ${why}; name the verdict.json of a run with --verdict`);
  };
  const size = await stat(path).then(
    (of) => of.size,
    (error: NodeJS.ErrnoException) => refuse(`cannot be read (${error.code})`),
  );
  if (size > MOST_BYTES) refuse("is too large for a verdict");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) =>
    refuse(`cannot be read (${error.code})`),
  );
  const read = verdictSchema.safeParse(parsedJson(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const at = issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`;
  return refuse(`is no verdict of this version${at}`);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function chosen({ prompts }: Verdict, name: string | null): readonly PromptVerdict[] {
  if (name === null) return prompts;
  const found = prompts.filter((prompt) => prompt.name === name);
  if (found.length > 0) return found;
  throw unknownName(
    "prompt",
    name,
    prompts.map((prompt) => prompt.name),
  );
}

/** The comparison of a prompt as its verdict states it; none where nothing was compared. */
function factsOf({ evidence, units }: PromptVerdict): readonly UnitFacts[] {
  if (evidence === null || evidence.cases.length === 0) return [];
  const limits = new Map(units.map((unit) => [unit.unit, unit]));
  const thresholds: CompareRequest["thresholds"] = (name, metric) => {
    const unit = limits.get(name);
    if (unit === undefined)
      return { minScoreDrop: 0, minFailureExcess: 0, scoreMargin: 0, failureMargin: 0 };
    const own = unit.metrics.find((of) => of.metric === metric);
    return own === undefined
      ? unit.thresholds
      : { ...unit.thresholds, minScoreDrop: own.minEffect, scoreMargin: own.margin };
  };
  return explained({ ...evidence, cases: evidence.cases as CompareRequest["cases"], thresholds });
}

/** Whether the file's numbers are those that its evidence gives. */
function agrees({ units }: PromptVerdict, facts: readonly UnitFacts[]): boolean {
  if (facts.length === 0) return true;
  const near = (a: number | undefined, b: number | undefined): boolean =>
    a === b || Math.abs((a ?? 0) - (b ?? 0)) <= 1e-9;
  return (
    units.length === facts.length &&
    units.every((stated, index) => {
      const { unit } = facts[index]!;
      return (
        stated.unit === unit.unit &&
        stated.result === unit.result &&
        near(stated.score?.mean, unit.score?.mean) &&
        near(stated.score?.p, unit.score?.adjusted) &&
        near(stated.check?.p, unit.check?.p) &&
        near(stated.judge?.p, unit.judge?.p)
      );
    })
  );
}

function texts(
  prompts: readonly PromptVerdict[],
  facts: ReadonlyMap<PromptVerdict, readonly UnitFacts[]>,
  target: string | null,
): readonly string[] {
  if (target === null) return separated(prompts.map(explainPrompt));
  const wanted = targetOf(target);
  const found = prompts.flatMap((prompt): readonly (readonly string[])[] => {
    const units = facts.get(prompt) ?? [];
    const unit =
      wanted.kind === "case" ? undefined : units.find((of) => of.unit.unit === wanted.name);
    const item =
      wanted.kind === "slice"
        ? undefined
        : prompt.evidence?.cases.find(({ id }) => id === wanted.name);
    if (unit !== undefined) {
      const hint =
        item === undefined
          ? []
          : ["", `There is a case of this name too: evenhand explain "case:${item.id}"`];
      return [[...explainUnit(unit, prompt), ...hint]];
    }
    return item === undefined ? [] : [explainCase(item, units, prompt)];
  });
  if (found.length > 0) return separated(found);
  const known = prompts.flatMap((prompt) => [
    ...prompt.units.map(({ unit }) => unit),
    ...(prompt.evidence?.cases ?? []).map(({ id }) => id),
  ]);
  throw unknownName("slice or case", wanted.name, known);
}

type Target = { readonly kind: "any" | "slice" | "case"; readonly name: string };

function targetOf(target: string): Target {
  const [, kind, name] = /^(slice|case):(.*)$/s.exec(target) ?? [];
  if (kind === "slice" || kind === "case") return { kind, name: name ?? "" };
  return { kind: "any", name: target === "overall" || target === "all" ? ALL_CASES : target };
}

const separated = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));

function unknownName(what: string, name: string, known: readonly string[]): UsageError {
  const near = nearlySaid(name, known);
  return new UsageError(
    `the verdict has no ${what} \`${name}\`${near === null ? "" : `; ${near}`}`,
  );
}
