import { digestOf } from "../digest.ts";
import { needsAddress, providerOf } from "../models/provider.ts";
import { parsed } from "../problem.ts";
import { mapping } from "../text/mapping.ts";
import { checkShape } from "../text/shape.ts";
import { parseYaml } from "../text/yaml.ts";
import { usd } from "../units.ts";
import { gatePolicy } from "./gate-policy.ts";
import { gateProblems } from "./gate-rules.ts";
import { ConfigShape } from "./schema.ts";
import { targetOf, targetProblems } from "./target-schema.ts";

import type { ModelRef } from "../models/model.ts";
import type { Price } from "../models/prices.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { YamlDocument } from "../text/yaml.ts";
import type { Json } from "../units.ts";
import type { Config, JudgeEntry, ModelEntry, PromptRule } from "./config.ts";

/** Reads evenhand.yaml. Every problem stands in its own sentence with its line; nothing unknown is skipped. */
export function parseConfig(text: string, path: string): Parsed<Config> {
  const document = parseYaml(text, path);
  if (!document.ok) return document;
  const { lineOf } = document.value;
  // An empty file then misses its `prompts` like any other.
  const value = document.value.value ?? mapping<Json>([]);
  const shape = checkShape(ConfigShape, { file: path, value, lineOf });
  if (!shape.ok) return shape;
  const problems = [
    ...missingAddresses(shape.value, path, lineOf),
    ...shape.value.prompts.flatMap(({ target }, n) =>
      target === undefined
        ? []
        : targetProblems(target, ["prompts", n, "target"], { file: path, lineOf }),
    ),
    ...gateProblems(shape.value.gate, path, lineOf),
  ].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (problems.length > 0) return { ok: false, problems };
  return parsed(configOf(shape.value, path, lineOf));
}

/** The defaults, for a comparison of supplied outputs where there is no configuration. */
export function configWithoutFile(path: string): Config {
  const rule = { files: "**/*.md", evals: "evals/{name}.yaml" };
  return configOf(ConfigShape.parse({ prompts: [rule] }), path, () => null);
}

function missingAddresses(
  { models, judge }: ConfigShape,
  file: string,
  lineOf: YamlDocument["lineOf"],
): readonly Problem[] {
  const entries = Object.entries(models).map(([name, entry]) => ({ at: ["models", name], entry }));
  const all = judge ? [...entries, { at: ["judge"], entry: judge }] : entries;
  return all
    .filter(({ entry }) => needsAddress(entry.provider) && entry.base_url === undefined)
    .map(({ at, entry: { provider } }) => ({
      file,
      line: lineOf([...at, "provider"]),
      message: `\`${at.join(".")}\` needs a \`base_url\`: \`${provider}\` has no address of its own`,
      hint: `add \`base_url: ${providerOf(provider).exampleUrl}\``,
    }));
}

function configOf(shape: ConfigShape, path: string, lineOf: Config["lineOf"]): Config {
  const content = {
    prompts: shape.prompts.map(promptRule),
    run: shape.run,
    models: mapping(Object.entries(shape.models).map(([name, e]) => [name, modelEntry(e)])),
    judge: shape.judge ? judgeEntry(shape.judge) : null,
    gate: gatePolicy(shape.gate),
    store: { share: shape.store.share ?? null },
    budget: { maxUsd: usd(shape.budget.max_usd), maxCalls: shape.budget.max_calls },
  } satisfies Omit<Config, "path" | "digest" | "lineOf">;
  // With its defaults filled in: a policy that a new release would read differently has a new name.
  const plain: Json = JSON.parse(JSON.stringify(content));
  return { path, digest: digestOf(plain), lineOf, ...content };
}

const promptRule = ({
  depends_on = [],
  target,
  ...rule
}: ConfigShape["prompts"][number]): PromptRule => ({
  ...rule,
  dependsOn: depends_on,
  ...(target && { target: targetOf(target) }),
});

function modelEntry(entry: ConfigShape["models"][string]): ModelEntry {
  const { provider, model, base_url, api_key_env, concurrency } = entry;
  const { requests_per_minute: requests, tokens_per_minute: tokens } = entry;
  const ref: ModelRef = {
    provider,
    model,
    baseUrl: base_url ?? null,
    apiKeyEnv: api_key_env ?? null,
    ...(entry.prices !== undefined && { price: priceOf(entry.prices) }),
  };
  return {
    ref,
    concurrency,
    ...(requests !== undefined && { requestsPerMinute: requests }),
    ...(tokens !== undefined && { tokensPerMinute: tokens }),
  };
}

/** Input from a cache costs what other input does, unless said otherwise. */
function priceOf(prices: NonNullable<ConfigShape["models"][string]["prices"]>): Price {
  const { input, output, cached = input, cache_write: cacheWrite } = prices;
  return { input, cached, output, ...(cacheWrite !== undefined && { cacheWrite }) };
}

/** A file's text is read where the tree is (instructions.ts). */
const named = (path: string | undefined) => (path === undefined ? null : { path, text: "" });

function judgeEntry(entry: NonNullable<ConfigShape["judge"]>): JudgeEntry {
  return {
    ...modelEntry(entry),
    sameFamily: entry.same_family ?? null,
    textOnly: entry.text_only,
    instructions: {
      pair: named(entry.instructions.pair),
      single: named(entry.instructions.single),
    },
  };
}
