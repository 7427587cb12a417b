import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { textAlone } from "../../../src/score/checks/check.ts";
import { CHECKS, parseCheck, runCheck } from "../../../src/score/checks/registry.ts";
import { millis, type Json } from "../../../src/units.ts";
import { passes, refusalOf, resultOf, run, type Given } from "./run.ts";

const SEARCH = { id: "1", name: "search", arguments: { q: "a", limit: 5 } };
const BOOK = { id: "2", name: "book", arguments: {} };
const TOOL = { name: "book", description: null, parameters: { type: "object" }, strict: null };

/** One good argument of every kind, and an output on which it holds and one on which it does not. */
const EXAMPLES: readonly (readonly [kind: string, argument: Json, holds: Given, fails: Given])[] = [
  ["equals", "Paris", "Paris", "paris"],
  ["iequals", "Paris", "PARIS", "Paris."],
  ["contains", "30 days", "within 30 days", "within 31 days"],
  ["icontains", "REFUND", "a refund", "a return"],
  ["contains-any", ["a", "b"], "b", "c"],
  ["icontains-any", ["a", "b"], "B", "c"],
  ["contains-all", ["a", "b"], "ba", "b"],
  ["icontains-all", ["a", "b"], "BA", "b"],
  ["contains-none", ["a", "b"], "c", "b"],
  ["regex", "^\\d+$", "42", "42a"],
  ["starts-with", "Dear", "Dear Ann", "My Dear"],
  ["istarts-with", "Dear", "DEAR Ann", "My dear"],
  ["ends-with", "?", "Why?", "Why? "],
  ["iends-with", "regards", "Kind REGARDS", "Regards, Ann"],
  ["classification", { labels: ["a", "b"], expected: "a" }, "A.", "b"],
  ["is-json", null, '{"a": 1}', "{a: 1}"],
  ["contains-json", null, "Sure: {}", "Sure: {"],
  ["json-schema", { type: "integer" }, "1", '"1"'],
  ["json-equals", { expected: { a: 1 } }, '{"a": 1.0}', '{"a": 2}'],
  ["json-path", "$.a", '{"a": null}', '{"b": 1}'],
  ["is-xml", ["a.b"], "<a><b/></a>", "<a></a>"],
  ["contains-xml", null, "So: <a>1</a>!", "So: <a>1</b>!"],
  ["min-length", 3, "abc", "ab"],
  ["max-length", 2, "ab", "abc"],
  ["min-words", 2, "a b", "a"],
  ["max-words", 1, "a", "a b"],
  ["word-count", { min: 1, max: 2 }, "a b", "a b c"],
  ["refusal", null, "I'm sorry, but I can't help with that.", "You have 30 days."],
  ["levenshtein", "Paris, France", "Paris, Franse", "Rome"],
  ["rouge-n", "you have 30 days", "You have 30 days.", "No idea."],
  ["rouge-l", "you have 30 days", "You have 30 days.", "No idea."],
  ["bleu", "you have 30 days", "You have 30 days.", "No idea."],
  ["gleu", "you have 30 days", "You have 30 days.", "No idea."],
  ["tool-called", "search", { toolCalls: [SEARCH] }, {}],
  ["tool-order", ["search", "book"], { toolCalls: [SEARCH, BOOK] }, { toolCalls: [BOOK, SEARCH] }],
  [
    "tool-arguments",
    { tool: "search", values: { q: "a" } },
    { toolCalls: [SEARCH] },
    { toolCalls: [BOOK] },
  ],
  ["tool-call-f1", ["search"], { toolCalls: [SEARCH] }, { toolCalls: [SEARCH, BOOK] }],
  ["is-valid-tool-call", null, { toolCalls: [BOOK], tools: [TOOL] }, { tools: [TOOL] }],
  ["cost", 0.01, { costUsd: 0.01 }, { costUsd: 0.02 }],
  ["latency", 1000, { latencyMs: millis(1000) }, { latencyMs: millis(1001) }],
  ["finish-reason", "stop", { finish: "stop" }, { finish: "length" }],
  ["assert-set", [{ contains: "a" }, { contains: "b" }], "ab", "a"],
];

const written = (name: string, argument: Json): Json =>
  argument === null ? name : { [name]: argument };

describe("CHECKS", () => {
  it("has an example here for each, and no name twice", () => {
    expect(EXAMPLES.map(([kind]) => kind)).toEqual(CHECKS.map(({ kind }) => kind));
    expect(new Set(CHECKS.map(({ kind }) => kind)).size).toBe(CHECKS.length);
  });

  it.each(EXAMPLES)("%s holds and fails", (kind, argument, holds, fails) => {
    expect(passes(written(kind, argument), holds)).toBe(true);
    expect(passes(written(kind, argument), fails)).toBe(false);
  });

  it.each(EXAMPLES)(
    "not-%s is the opposite, with the same detail",
    (kind, argument, holds, fails) => {
      for (const output of [holds, fails]) {
        const plain = run(written(kind, argument), output);
        const negated = run(written(`not-${kind}`, argument), output);
        expect(negated).toEqual({ pass: !plain.pass, detail: plain.detail });
      }
    },
  );

  it("takes any output without throwing, and says one line about it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...EXAMPLES),
        (output, example) => {
          const { detail, value } = resultOf(written(example[0], example[1]), output);
          expect(value === null || (value >= 0 && value <= 1)).toBe(true);
          expect(detail).not.toMatch(/[\n\r]/u);
          expect([...detail].length).toBeLessThan(300);
        },
      ),
    );
  });
});

describe("every check", () => {
  const json = fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json);
  const answers = fc.record({
    text: fc.oneof(
      fc.string({ unit: "binary" }),
      json.map((value) => JSON.stringify(value)),
    ),
    finish: fc.constantFrom("stop" as const, "length" as const, "refusal" as const),
    toolCalls: fc.array(
      fc.record({
        id: fc.string(),
        name: fc.oneof(fc.constantFrom("search", "book"), fc.string({ unit: "binary" })),
        arguments: json,
      }),
      { maxLength: 4 },
    ),
    tools: fc.constantFrom(null, [], [TOOL]),
    costUsd: fc.constantFrom(null, 0, 0.5),
    latencyMs: fc.constantFrom(null, millis(0), millis(5000)),
  });

  it("says one line and a value from 0 to 1 of any answer, and fails what cannot tell", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...EXAMPLES), fc.boolean(), (answer, example, not) => {
        const name = not ? `not-${example[0]}` : example[0];
        const { pass, value, detail } = resultOf(written(name, example[1]), answer);
        expect(value === null ? pass : value < 0 || value > 1 || Number.isNaN(value)).toBe(false);
        expect(detail).not.toMatch(/[\n\r]/u);
        expect([...detail].length).toBeLessThan(300);
      }),
      { numRuns: 500 },
    );
  });
});

describe("parseCheck()", () => {
  it.each([
    [{ contains: "14 days" }, 'contains: "14 days"'],
    [{ "not-contains": "As an AI" }, 'not-contains: "As an AI"'],
    ["is-json", "is-json"],
    [{ "is-json": null }, "is-json"],
    ["not-refusal", "not-refusal"],
    [{ "max-length": 1200 }, "max-length: 1200"],
    [{ "contains-any": ["a", 'say "b"'] }, 'contains-any: ["a","say \\"b\\""]'],
    [{ contains: "a\nb" }, 'contains: "a\\nb"'],
  ])("labels %j as %s", (raw, label) => {
    expect(parseCheck(raw)).toMatchObject({ ok: true, check: { label } });
  });

  it("cuts a long argument in the label, never in the check", () => {
    const long = "é".repeat(500);
    const result = parseCheck({ contains: long });
    expect(result).toMatchObject({ ok: true, check: { value: long } });
    expect(result.ok && [...result.check.label].length).toBeLessThan(100);
  });

  it("keeps kind, negation and argument apart", () => {
    expect(parseCheck({ "not-min-words": 3 })).toMatchObject({
      ok: true,
      check: {
        kind: "min-words",
        negate: true,
        value: 3,
        threshold: null,
        weight: 1,
        label: "not-min-words: 3",
      },
    });
  });

  it.each([
    [{ contain: "x" }, "unknown check `contain` | did you mean `contains`?"],
    [{ Contains: "x" }, "unknown check `Contains` | did you mean `contains`?"],
    [{ "not-contain": "x" }, "unknown check `not-contain` | did you mean `not-contains`?"],
    ["is_json", "unknown check `is_json` | did you mean `is-json`?"],
    [{ max_length: 3 }, "unknown check `max_length` | did you mean `max-length`?"],
    [{ "not-not-regex": "x" }, "unknown check `not-not-regex` | did you mean `not-regex`?"],
  ])("names the nearest check for %j", (raw, refused) => {
    expect(refusalOf(raw)).toBe(refused);
  });

  it.each([
    ["llm-rubric", "write it as a criterion of the `rubric`, which the judge scores"],
    [
      "not-javascript",
      "no code is run and no address is asked; use another check, or a criterion of the rubric",
    ],
    [
      "similar",
      "it needs a model of its own; `rouge-l` compares words, a criterion of the rubric meaning",
    ],
    ["is-sql", "no check reads this language; use `regex`, or a criterion of the rubric"],
  ])("says what to do instead of other tools' %s", (name, hint) => {
    expect(refusalOf({ [name]: "x" })).toBe(`unknown check \`${name}\` | ${hint}`);
  });

  it("lists the checks where none is near", () => {
    expect(refusalOf({ politeness: "high" })).toMatch(
      /^unknown check `politeness` \| known are equals, iequals, contains, .*, assert-set$/u,
    );
  });

  it.each<[Json]>([[null], [3], [true], [[]], [["contains", "x"]], [{}]])(
    "refuses %j, which is no check",
    (raw) => {
      expect(refusalOf(raw)).toBe(
        'a check is a name, or one `name: argument` | write `contains: "30 days"`',
      );
    },
  );

  it.each([
    ["contains", "`contains` takes a text, not nothing | "],
    [{ contains: 30 }, "`contains` takes a text, not the number 30 | put it in quotes"],
    [{ contains: ["a"] }, "`contains` takes a text, not a list | "],
    [{ contains: { value: "a" } }, "`contains` takes a text, not a map | "],
    [{ contains: "" }, "`contains` takes a text that is not empty | "],
    [
      { "not-icontains": false },
      "`not-icontains` takes a text, not the boolean false | put it in quotes",
    ],
    [{ equals: 1 }, "`equals` takes a text, not the number 1 | put it in quotes"],
    [
      { "contains-any": "a" },
      '`contains-any` takes a list of texts, not the text "a" | write `[one, two]`',
    ],
    [{ "contains-all": [] }, "`contains-all` takes a list that is not empty | "],
    [
      { "contains-none": ["a", 1] },
      "`contains-none` takes a list of texts; the number 1 is none | put it in quotes",
    ],
    [{ "contains-none": ["a", ""] }, "`contains-none` takes texts that are not empty | "],
    [{ "max-length": "9" }, '`max-length` takes a whole number, not the text "9" | '],
    [{ "max-length": 1.5 }, "`max-length` takes a whole number, not the number 1.5 | "],
    [{ "min-length": 0 }, "`min-length` takes a number of at least 1, not 0 | "],
    [{ "max-words": -1 }, "`max-words` takes a number of at least 0, not -1 | "],
    [
      { "is-json": true },
      "`is-json` takes no argument, but has the boolean true | write its name alone",
    ],
    [
      { refusal: "en" },
      '`refusal` takes no argument, but has the text "en" | write its name alone',
    ],
  ])("refuses the argument of %j", (raw, refused) => {
    expect(refusalOf(raw)).toBe(refused);
  });

  it("never throws, whatever YAML holds", () => {
    const anything = fc.jsonValue().map((value) => value as Json);
    const kind = fc.constantFrom(...CHECKS.map((check) => check.kind));
    fc.assert(
      fc.property(kind, anything, (name, value) => {
        for (const raw of [value, { [name]: value }]) {
          expect(parseCheck(raw)).toHaveProperty("ok");
        }
      }),
    );
  });

  it.each([
    [
      { contains: "x", wieght: 2 },
      "`wieght` stands beside the check `contains` | did you mean `weight`?",
    ],
    [
      { contains: "x", equals: "y" },
      "`equals` stands beside the check `contains` | each check is an item of its own",
    ],
    [{ weight: 2 }, 'a check is a name, or one `name: argument` | write `contains: "30 days"`'],
    [{ contains: "x", weight: -1 }, "`weight` is a number from 0 to 1000000, not -1 | "],
    [{ contains: "x", weight: "2" }, '`weight` is a number from 0 to 1000000, not "2" | '],
    [{ contains: "x", threshold: 2 }, "`threshold` is a number from 0 to 1, not 2 | "],
    [
      { contains: "x", threshold: 0.5 },
      "`contains` holds or does not, so it takes no threshold | ",
    ],
  ])("refuses what stands beside the check in %j", (raw, refused) => {
    expect(refusalOf(raw)).toBe(refused);
  });

  it("takes a weight; 0 is only shown, and says so", () => {
    expect(parseCheck({ contains: "x", weight: 0 })).toMatchObject({
      ok: true,
      check: { weight: 0, label: 'contains: "x" (shown only)' },
    });
  });

  it("knows other tools' names", () => {
    expect(passes("not-is-refusal", "You have 30 days.")).toBe(true);
    expect(parseCheck("is-refusal")).toMatchObject({
      check: { kind: "refusal", label: "is-refusal" },
    });
  });

  it("knows no check by a name that every object has", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(parseCheck(name).ok).toBe(false);
    }
  });
});

describe("runCheck()", () => {
  it("throws on a spec that no parser made: neither pass nor fail would be true", () => {
    const forged = {
      kind: "contians",
      negate: true,
      value: "x",
      threshold: null,
      weight: 1,
      label: 'not-contians: "x"',
    };
    expect(() => runCheck(forged, textAlone("x"))).toThrow("never parsed");
  });
});
