import { existsSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rubricOf } from "../../../src/evals/case-rubric.ts";
import { parseEvalSet } from "../../../src/evals/read.ts";
import { parseCheck as parseRealCheck } from "../../../src/score/checks/registry.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";
import { parseCheck } from "../check-parser.ts";

const FOLDER = "evals/native";

/** Reads an eval set as the file `evals/a.yaml`, with other files by repository path. */
const read = (text: string, files: { readonly [path: string]: string } = {}) =>
  parseEvalSet({
    path: "evals/a.yaml",
    text,
    files: (path) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null),
    parseCheck,
  });

const readFixture = (file: string) =>
  parseEvalSet({
    path: file,
    text: fixtures.text(`${FOLDER}/${file}`),
    files: (path) =>
      existsSync(`fixtures/${FOLDER}/${path}`) ? fixtures.text(`${FOLDER}/${path}`) : null,
    parseCheck,
  });

const evalSet = (file: string) => valueOf(readFixture(file));

describe("parseEvalSet() on good files", () => {
  it("keeps the digests of a set without images: what is stored for it stays valid", () => {
    const set = valueOf(
      read(
        "cases:\n  - id: a\n    input: {q: x}\n    messages: [{role: user, content: hi}, {role: assistant, content: ho}]\n",
      ),
    );
    expect([set.digest, set.cases[0]!.digest]).toEqual([
      "dff61710d53b7ae8bec057b6276e9b87905dc043ebb59df7548c61c8572ea1bd",
      "b1a6b8aa9b76f8715699d9ced98cf4a98729eb67cff45f5e394947ba3ae2042a",
    ]);
  });

  it("reads the smallest useful set", () => {
    expect(evalSet("good-small.yaml")).toMatchObject({
      path: "good-small.yaml",
      rubric: [
        {
          id: "grounded",
          description: "Every claim about a policy is supported by the given context.",
          scale: [],
          weight: 1,
          ownCall: false,
        },
      ],
      cases: [
        {
          id: "refund-after-40-days",
          input: { question: "Can I return this after 40 days?" },
          messages: [],
          slices: ["refunds", "regulatory"],
          reference: null,
          contexts: [],
          checks: [{ label: 'contains: "days"' }, { label: 'contains: "30 days"' }],
          mustPass: false,
          incident: null,
          at: { file: "good-small.yaml", line: 7 },
        },
      ],
    });
  });

  it("reads every key of a set", () => {
    const { rubric, cases } = evalSet("good-every-key.yaml");
    expect(rubric[0]).toMatchObject({
      scale: [
        { score: 1, text: "invents policy" },
        { score: 3, text: "one loose claim" },
        { score: 5, text: "every claim supported" },
      ],
      weight: 2,
      ownCall: true,
    });
    expect(cases).toMatchObject([
      {
        id: "412",
        input: { input: "Can I return this after 40 days?" },
        messages: [{ role: "user" }, { role: "assistant" }, { content: "{{not a mark}}" }],
        reference: "No: 30 days.",
        contexts: ["Returns are accepted within 30 days."],
        mustPass: true,
        incident: null,
      },
      {
        id: "incident-7",
        input: { question: "…", order: { lines: [1, 2.5, true, null] } },
        mustPass: true,
        incident: { url: "https://tracker.example/7", cause: "dropped the 14 days" },
      },
    ]);
  });

  it.each(["good-no-cases.yaml"])("takes %s, a set without cases, for legal", (file) => {
    expect(evalSet(file).cases).toEqual([]);
  });

  it("takes an empty file for a set without cases", () => {
    expect(valueOf(read("")).cases).toEqual([]);
  });

  it("lets cases share what they have in common", () => {
    expect(evalSet("good-merge-keys.yaml").cases.map(({ id, slices }) => [id, slices])).toEqual([
      ["one", ["refunds"]],
      ["two", ["refunds"]],
    ]);
  });

  it("adds the cases of other files, all in order of ids, each with its place", () => {
    expect(
      evalSet("good-cases-from.yaml").cases.map(({ id, at }) => [id, `${at.file}:${at.line}`]),
    ).toEqual([
      ["a", "good-cases-from.jsonl:3"],
      ["b", "good-cases-from.yaml:2"],
      ["c", "good-cases-from.jsonl:1"],
    ]);
  });

  it("lets a case say itself whether it must pass", () => {
    const text = "cases: [{ id: a, input: x, incident: {}, must_pass: false }]";
    expect(valueOf(read(text)).cases[0]?.mustPass).toBe(false);
  });

  it("gives inputs that inherit nothing, wherever a case is written", () => {
    const files = { "evals/b.jsonl": '{"id": "b", "input": {"x": 1}}' };
    const { cases } = valueOf(
      read("cases: [{ id: a, input: { x: 1 } }]\ncases_from: [b.jsonl]", files),
    );
    expect(cases.map(({ input }) => Object.getPrototypeOf(input))).toEqual([null, null]);
  });
});

const KEYS =
  "known are `id`, `input`, `messages`, `images`, `slices`, `reference`, `expects`, `contexts`, `checks`, `must_pass` and `incident`";

/** Every bad file with all that is said about it. */
const REFUSALS: { readonly [file: string]: readonly string[] } = {
  "bad-aliases.yaml": [
    "bad-aliases.yaml:4: aliases repeat more than 10000 values; write the values out",
  ],
  "bad-cases-from.yaml": [
    "bad-cases-from.yaml:2: `../../../../etc/passwd` leads out of the repository; name a file relative to the eval set",
    "bad-cases-from.yaml:3: `file://../../proc/self/environ` is an address, not a file of this repository; name a file relative to the eval set",
    "bad-cases-from.yaml:4: `/etc/passwd` is no path below this eval set's folder; name a file relative to the eval set",
    "bad-cases-from.yaml:5: `missing.jsonl` does not exist; name a file relative to the eval set",
  ],
  "bad-check.yaml": [
    "bad-check.yaml:2: no check is called that; did you mean `contains`?",
    "bad-check.yaml:8: no check is called that; did you mean `contains`?",
  ],
  "bad-columns.yaml": [
    "bad-columns.yaml:5: unknown key `question` in `cases_from[1].columns`; known are `id`, `input`, `messages`, `reference`, `contexts` and `slices`",
  ],
  "bad-file-reference.yaml": [
    "bad-file-reference.yaml:4: `file://../../proc/self/environ` asks for a file, which is not read; write the text itself",
  ],
  "bad-jsonl.yaml": [
    "bad-jsonl.jsonl:2: invalid JSON: expected ',' or '}' after property value (column 27); put one whole JSON object on each line",
    "bad-jsonl.jsonl:3: number 1e999 is too large; write a smaller one, or quotes around it for text",
    "bad-jsonl.jsonl:4: key `id` is repeated; keep one",
    "bad-jsonl.jsonl:5: key `__proto__` is not allowed; give it another name",
    "bad-jsonl.jsonl:6: a mapping is expected here, not a list",
    "bad-jsonl.jsonl:7: unknown key `slice`; did you mean `slices`?",
  ],
  "bad-nothing-asked.yaml": [
    "bad-nothing-asked.yaml:2: case `one` has neither `input` nor `messages`; give the values of the prompt's variables as `input`",
  ],
  "bad-repeated-ids.yaml": [
    "bad-repeated-ids.yaml:3: criterion `tone` is repeated; it stands on line 2 too; rename one",
    "bad-repeated-ids.yaml:7: case id `one` is repeated; it stands at bad-repeated-ids.yaml:5 too; rename one, since an id names one case",
    "more-repeated-ids.jsonl:2: case id `two` is repeated; it stands at bad-repeated-ids.yaml:6 too; rename one, since an id names one case",
  ],
  "bad-repeated-key.yaml": [
    "bad-repeated-key.yaml:4: key `input` is repeated; it stands on line 3 too; keep one",
  ],
  "bad-shapes.yaml": [
    'bad-shapes.yaml:2: `rubric[0].description` must be a text that is not empty, not ""',
    "bad-shapes.yaml:2: unknown key `6` in `rubric[0].scale`; known are `1`, `2`, `3`, `4` and `5`",
    "bad-shapes.yaml:2: `rubric[0].weight` must be a number above 0, not 0",
    'bad-shapes.yaml:4: `cases[0].id` must be a text or number that names the case, not ""',
    "bad-shapes.yaml:5: `cases[0].input` must be a text, or a mapping from variables to values, not a list",
    'bad-shapes.yaml:6: `cases[0].slices` must be a list of names, not "refunds"; write `[…]` around it',
    "bad-shapes.yaml:7: `cases[0].reference` must be a text, not 30; put it in quotes",
    'bad-shapes.yaml:8: `cases[0].must_pass` must be true or false, not "yes"',
    'bad-shapes.yaml:10: `cases[1].messages[0].role` must be user, assistant or tool, not "system"',
    'bad-shapes.yaml:11: `cases[1].incident.url` must be an http or https address, not "javascript:alert(1)"',
  ],
  "bad-slice-of-all.yaml": [
    'bad-slice-of-all.yaml:4: `cases[0].slices[1]` must be a name other than `(all)`, to which every case belongs, not "(all)"',
  ],
  "bad-tag.yaml": [
    "bad-tag.yaml:3: tag `!!js/function` is not allowed; remove it: files are data and hold plain values only",
  ],
  "bad-unknown-keys.yaml": [
    "bad-unknown-keys.yaml:1: unknown key `rubrik`; did you mean `rubric`?",
    "bad-unknown-keys.yaml:4: unknown key `inputs` in `cases[0]`; did you mean `input`?",
    "bad-unknown-keys.yaml:5: unknown key `chekcs` in `cases[0]`; did you mean `checks`?",
  ],
  "bad-unsafe-keys.yaml": [
    "bad-unsafe-keys.yaml:4: key `__proto__` is not allowed; give it another name",
    "bad-unsafe-keys.yaml:5: key `constructor` is not allowed; give it another name",
  ],
};

describe("parseEvalSet() on bad files", () => {
  it.each(Object.entries(REFUSALS))("refuses %s", (file, expected) => {
    const reading = readFixture(file);
    expect(reading.ok).toBe(false);
    expect(sentences(reading)).toEqual(expected);
  });

  it("knows every bad file", () => {
    const sets = fixtures.names(FOLDER, "bad-").filter((name) => name.endsWith(".yaml"));
    expect(sets.toSorted()).toEqual(Object.keys(REFUSALS).toSorted());
  });

  it("tells apart what cannot be read from what is ill-formed", () => {
    const reasons = (file: string) => {
      const reading = readFixture(file);
      return reading.ok ? [] : reading.problems.map(({ reason }) => reason);
    };
    const unsupported = "unsupported_file";
    expect(reasons("bad-file-reference.yaml")).toEqual([unsupported]);
    expect(reasons("bad-cases-from.yaml")).toEqual([
      unsupported,
      unsupported,
      unsupported,
      undefined,
    ]);
    expect(reasons("bad-check.yaml")).toEqual([undefined, undefined]);
  });

  it("lists all known keys where none is near", () => {
    expect(sentences(read("cases: [{ id: a, input: x, temperature: 1 }]"))).toEqual([
      `evals/a.yaml:1: unknown key \`temperature\` in \`cases[0]\`; ${KEYS}`,
    ]);
  });

  it("names the line of bad row 37", () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      i === 36 ? "{" : `{"id": "c${i}", "input": "x"}`,
    );
    const reading = read("cases_from: [b.jsonl]", { "evals/b.jsonl": rows.join("\n") });
    expect(sentences(reading)).toEqual([
      "evals/b.jsonl:37: invalid JSON: expected property name or '}' (column 2); put one whole JSON object on each line",
    ]);
  });

  it("lists twenty problems and counts the others", () => {
    const reading = read("cases_from: [b.jsonl]", {
      "evals/b.jsonl": '{"id": "a"}\n'.repeat(5000),
    });
    expect(sentences(reading)).toHaveLength(21);
    expect(sentences(reading).at(-1)).toMatch(/ 4980 more problems from here on$/);
  });

  it("never pollutes a prototype", () => {
    readFixture("bad-unsafe-keys.yaml");
    readFixture("bad-jsonl.yaml");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("never throws", () => {
    const unit = fc.constantFrom(
      "cases:",
      "\n",
      "  - ",
      "id: ",
      "input: ",
      "a",
      "{",
      "}",
      "[",
      "]",
      "cases_from: [b.jsonl]",
      "\n  ",
      "1",
    );
    const text = fc.oneof(fc.string(), fc.string({ unit }));
    fc.assert(
      fc.property(text, text, (set, rows) => {
        expect(read(set, { "evals/b.jsonl": rows })).toHaveProperty("ok");
      }),
    );
  });
});

describe("criteria that cases word for themselves", () => {
  const RUBRIC = "rubric: [{ id: a, description: d, per_case: true }, { id: b, description: e }]\n";

  it("are asked of the cases that do", () => {
    const { rubric, cases } = valueOf(
      read(`${RUBRIC}cases: [{ id: x, input: y, expects: { a: Names it. } }, { id: z, input: y }]`),
    );
    expect(cases.map((of) => rubricOf(rubric, of).map(({ description }) => description))).toEqual([
      ["d\nNames it.", "e"],
      ["e"],
    ]);
  });

  it("are known, and meant for that", () => {
    const text = `${RUBRIC}cases:\n  - { id: x, input: y, expects: { b: c, aa: d } }`;
    expect(sentences(read(text))).toEqual([
      "evals/a.yaml:3: criterion `b` is the same for every case, so no case can word it; give it `per_case: true`",
      "evals/a.yaml:3: `expects` names the criterion `aa`, which the rubric lacks; known are `a`",
    ]);
  });

  it("count in the digest of their case, and leave that of others as it was", () => {
    const digests = (more: string) =>
      valueOf(read(`${RUBRIC}cases: [{ id: x, input: y${more} }]`)).cases.map((of) => of.digest);
    expect(digests(", expects: { a: b }")).not.toEqual(digests(", expects: { a: c }"));
    expect(digests(", expects: {}")).toEqual(digests(""));
  });
});

describe("digests of an eval set", () => {
  const CASE = `cases:
  - id: a
    input: { question: "one", n: 1 }
    messages: [{ role: user, content: "two" }]
    slices: [s, t]
    reference: three
    contexts: [four]
    checks: [{ contains: five }]
    incident: { url: "https://six", cause: seven }
`;
  const set = (text: string) => valueOf(read(text));

  it("name a case by its content, not by where and in which order it is written", () => {
    const { cases, digest } = set(CASE);
    const moved = set(
      `# moved\n\n${CASE.replace("[s, t]", "[t, s, t]").replace('{ question: "one", n: 1 }', "{ n: 1, question: one }")}`,
    );
    expect(moved.cases[0]?.digest).toBe(cases[0]?.digest);
    expect(moved.digest).toBe(digest);
    const row =
      '{"id":"a","input":{"question":"one","n":1},"messages":[{"role":"user","content":"two"}],"slices":["s","t"],"reference":"three","contexts":["four"],"checks":[{"contains":"five"}],"incident":{"url":"https://six","cause":"seven"}}';
    const elsewhere = valueOf(read("cases_from: [b.jsonl]", { "evals/b.jsonl": row }));
    expect(elsewhere.cases[0]?.digest).toBe(cases[0]?.digest);
  });

  it.each(["one", "n: 1", "two", "user", "s,", "three", "four", "five", "six", "seven"])(
    "change with any part of a case: %s",
    (part) => {
      const other = part === "user" ? "assistant" : part === "n: 1" ? "n: 2" : `x${part}`;
      const changed = set(CASE.replace(part, other));
      expect(changed.cases[0]?.digest).not.toBe(set(CASE).cases[0]?.digest);
      expect(changed.digest).not.toBe(set(CASE).digest);
    },
  );

  it("count the id in the set's digest, and in the case's only its content", () => {
    const renamed = set(CASE.replace("id: a", "id: b"));
    expect(renamed.cases[0]?.digest).toBe(set(CASE).cases[0]?.digest);
    expect(renamed.digest).not.toBe(set(CASE).digest);
  });

  it("count common checks in every case, and in a set without any", () => {
    const checked = set(`checks: [{ contains: x }]\n${CASE}`);
    expect(checked.cases[0]?.digest).not.toBe(set(CASE).cases[0]?.digest);
    expect(set("checks: [{ contains: x }]").digest).not.toBe(set("").digest);
  });

  it("count what a check weighs and where it passes, if that is written", () => {
    const real = (check: string) => {
      const text = `checks: [${check}]\n${CASE}`;
      const files = () => null;
      return valueOf(
        parseEvalSet({ path: "evals/a.yaml", text, files, parseCheck: parseRealCheck }),
      ).digest;
    };
    const digests = [
      "{ bleu: x }",
      "{ bleu: x, threshold: 0.5 }",
      "{ bleu: x, weight: 2 }",
      "{ bleu: x, weight: 0 }",
    ].map(real);
    expect(new Set(digests).size).toBe(4);
    expect(real("{ bleu: x, weight: 1 }")).toBe(digests[0]);
  });

  it("count the rubric apart from the cases", () => {
    const rubric = "rubric:\n  - id: r\n    description: d\n    scale: { 1: bad, 5: good }\n";
    const changes = ["id: q", "description: e", "scale: { 1: bad }", "scale: { 1: bad, 4: good }"];
    const key = (change: string) => new RegExp(`${change.split(":", 1)[0]}: .*`);
    const digests = [
      rubric,
      ...changes.map((change) => rubric.replace(key(change), change)),
      `${rubric}    weight: 2\n`,
      `${rubric}    own_call: true\n`,
    ];
    expect(new Set(digests.map((text) => set(text).rubricDigest)).size).toBe(digests.length);
    expect(new Set(digests.map((text) => set(text).digest)).size).toBe(digests.length);
    expect(set(rubric + CASE).cases[0]?.digest).toBe(set(CASE).cases[0]?.digest);
    expect(set(rubric + CASE).rubricDigest).toBe(set(rubric).rubricDigest);
  });
});
