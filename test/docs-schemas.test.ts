import { readdirSync, readFileSync } from "node:fs";

import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { schemaFiles, type JsonSchema } from "../scripts/schemas.ts";
import { examplesOf, read, root } from "./support/docs.ts";

const written = await schemaFiles();
const schema = (name: string): JsonSchema => JSON.parse(written.get(`schemas/${name}`) ?? "");
const config = schema("evenhand.schema.json");
const evalSet = schema("eval-set.schema.json");

/** What is wrong with a file's text by a schema: places and messages. */
function wrong(of: JsonSchema, text: string): readonly string[] {
  const { errors } = new Validator(of, "2020-12", false).validate(parse(text));
  return errors.map(({ instanceLocation, error }) => `${instanceLocation}: ${error}`);
}

/** Paths of keys that an editor could say nothing about. */
function undescribed(of: JsonSchema, at = ""): readonly string[] {
  const own = Object.entries(of.properties ?? {}).flatMap(([key, inner]) => [
    ...(inner.description === undefined ? [`${at}.${key}`] : []),
    ...undescribed(inner, `${at}.${key}`),
  ]);
  const others = of.additionalProperties;
  const branches = [of["anyOf"], of["oneOf"]].flatMap((list) => (list ?? []) as JsonSchema[]);
  return [
    ...own,
    ...branches.flatMap((branch, n) => undescribed(branch, `${at}|${n}`)),
    ...(of.items === undefined ? [] : undescribed(of.items, `${at}[]`)),
    ...(typeof others === "object" ? undescribed(others, `${at}.<>`) : []),
  ];
}

const demo = readdirSync(new URL("fixtures/demo/base", root), {
  recursive: true,
  encoding: "utf8",
}).filter((path) => path.endsWith(".yaml"));
const ofDemo = (path: string): string =>
  readFileSync(new URL(`fixtures/demo/base/${path}`, root), "utf8");

const examples = (kind: string) =>
  examplesOf(kind).map(({ path, line, text }) => [`${path}:${line}`, text] as const);

describe("JSON schemas", () => {
  it.each([...written])("%s is what `npm run docs` writes", async (path, text) => {
    expect(await read(path)).toBe(text);
  });

  it("describe every key", () => {
    // The scores of a scale are their own description.
    const keys = [...undescribed(config), ...undescribed(evalSet)];
    expect(keys.filter((key) => !/\d$/.test(key))).toEqual([]);
  });

  it.each([["the demo's configuration", ofDemo("evenhand.yaml")] as const, ...examples("config")])(
    "accept %s",
    (_, text) => {
      expect(wrong(config, text)).toEqual([]);
    },
  );

  it.each([
    ...demo
      .filter((path) => path.startsWith("evals/"))
      .map((path) => [path, ofDemo(path)] as const),
    ...examples("evals"),
  ])("accept the eval set of %s", (_, text) => {
    expect(wrong(evalSet, text)).toEqual([]);
  });

  it.each([
    ["an unknown key", config, "prompts: [{ files: a.md, evals: a.yaml }]\ngat: {}"],
    ["a missing key", config, "prompts: [{ files: a.md }]"],
    ["an unknown provider", config, "prompts: []\njudge: { provider: opanai, model: a }"],
    ["an unknown check", evalSet, "checks: [{ contain: a }]"],
    ["an unknown bare check", evalSet, "checks: [is-jsn]"],
    ["an unknown check of a case", evalSet, "cases: [{ id: a, checks: [{ contain: a }] }]"],
    ["a case without a name", evalSet, "cases: [{ input: a }]"],
  ])("refuse %s", (_, of, text) => {
    expect(wrong(of, text)).not.toEqual([]);
  });

  it.each(["contains: a", "not-icontains: a", "levenshtein: a, threshold: 0.9, weight: 2"])(
    "accept the check `%s`",
    (check) => {
      expect(wrong(evalSet, `checks: [{ ${check} }, is-json]`)).toEqual([]);
    },
  );
});
