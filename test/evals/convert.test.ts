import { existsSync, globSync, readFileSync } from "node:fs";

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { converted } from "../../src/evals/convert.ts";
import { readDraftedSet, readEvalSet, type EvalTree } from "../../src/evals/gather.ts";
import { parseCheck } from "../../src/score/checks/registry.ts";
import { decodeText } from "../../src/text/decode.ts";
import { png } from "../support/images.ts";
import { sentences, valueOf } from "../text/reading.ts";
import { treeOf } from "./reading.ts";

const withImages = (tree: EvalTree): EvalTree => ({
  ...tree,
  images: (paths) =>
    Promise.resolve(paths.map((path) => (tree.paths.includes(path) ? png() : null))),
});

/** A set of the tree as it is read, as it is written at another place, and as that is read. */
async function roundTrip(
  tree: EvalTree,
  path: string,
  target = path.replace(/[^/]*$/, "new.yaml"),
) {
  const drafted = valueOf((await readDraftedSet(tree, path, parseCheck))!);
  const text = valueOf(
    await converted(drafted, { path: target, heading: "# ours" }, tree, parseCheck),
  );
  const written: EvalTree = {
    ...tree,
    text: (asked) => (asked === target ? onDisk(text, target) : Promise.resolve(null)),
  };
  const again = valueOf((await readEvalSet(written, target, parseCheck))!);
  return { set: drafted.set, text, again };
}

/** As bytes of a file, which hold no lone halves of characters. */
const onDisk = (text: string, path: string) => Promise.resolve(decodeText(Buffer.from(text), path));

/** Everything of a case but where it is written. */
const contents = ({ cases }: Awaited<ReturnType<typeof roundTrip>>["set"]) =>
  cases.map((of) => ({ ...of, at: null }));

describe("a converted set", () => {
  const folder = "fixtures/evals";
  const paths = globSync(`${folder}/**/*.*`).map((path) => path.replaceAll("\\", "/"));
  const fixtures = withImages({
    paths,
    text: (path) => Promise.resolve(existsSync(path) ? decodeText(readFileSync(path), path) : null),
    preload: () => Promise.resolve(),
    images: () => Promise.resolve([]),
  });

  it.each(paths.filter((path) => /^[^/]*\/[^/]*\/[^/]*\/good-/.test(path)))(
    "of %s is the set that was read",
    async (path) => {
      const { set, again } = await roundTrip(fixtures, path, "elsewhere/new.yaml");
      expect(again.digest).toBe(set.digest);
      expect(contents(again)).toEqual(contents(set));
      expect(again.rubric).toEqual(set.rubric);
    },
  );

  it("is the set that was read, whatever stands in it", async () => {
    await fc.assert(
      fc.asyncProperty(nativeSets, async (given) => {
        const files = { "evals/a.json": JSON.stringify(given), "evals/b/c.png": "", "d.png": "" };
        const { set, again } = await roundTrip(withImages(treeOf(files)), "evals/a.json");
        expect(again.digest).toBe(set.digest);
        expect(contents(again)).toEqual(contents(set));
        expect(again.rubric).toEqual(set.rubric);
      }),
      { numRuns: 60 },
    );
  });

  it("reads like one that somebody wrote", async () => {
    const files = {
      "qa/tests.jsonl": [
        `{"id": 7, "input": {"q": "Line one.\\nLine two."}, "checks": [{"contains": "30 days", "weight": 2}]}`,
        `{"id": "012", "slices": ["vip"], "input": "Yes: no", "reference": "null", "images": ["cup.png"]}`,
      ].join("\n"),
      "qa/cup.png": "",
    };
    const { text } = await roundTrip(withImages(treeOf(files)), "qa/tests.jsonl", "evals/a.yaml");
    expect(text).toBe(`# ours
cases:
  - id: "7"
    input:
      q: |-
        Line one.
        Line two.
    checks:
      - contains: 30 days
        weight: 2
  - id: "012"
    slices:
      - vip
    input: "Yes: no"
    images:
      - ../qa/cup.png
    reference: "null"
`);
  });

  it("is refused where it could not be read again", async () => {
    const deep = `${"[".repeat(97)}1${"]".repeat(97)}`;
    const tree = treeOf({ "a.jsonl": `{"id": "a", "input": {"q": ${deep}}}` });
    const drafted = valueOf((await readDraftedSet(tree, "a.jsonl", parseCheck))!);
    const target = { path: "b.yaml", heading: "# ours" };
    expect(sentences(await converted(drafted, target, tree, parseCheck)).join("\n")).toMatch(
      /^b\.yaml:\d+: it is nested more than 100 levels deep$/m,
    );
  });
});

/** Texts that YAML could take for something else, and others. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom(
    "null",
    "~",
    "1e3",
    "007",
    "- a",
    "a: b",
    "<<",
    "\ta",
    "a\n\n b \n",
    "\r\n",
    "#",
    "",
  ),
);
const words = text.filter((of) => /\S/.test(of) && !of.startsWith("file:"));
const key = words.filter((of) => !["__proto__", "constructor", "prototype"].includes(of));
const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter((of) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(of)));
const threshold = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const image = fc.constantFrom("b/c.png", "d.png", "https://shop.example/a.png", png64());

const check = fc.oneof(
  fc.record({ contains: words, weight: maybe(fc.double({ min: 0, max: 9, noNaN: true })) }),
  fc.record({ "not-icontains": words }),
  fc.record({ levenshtein: words, threshold }),
  fc.record({ "max-length": fc.nat() }),
  fc.record({ "json-equals": fc.record({ expected: json }) }),
  fc.record({
    "assert-set": fc.array(fc.record({ contains: words }), { minLength: 1, maxLength: 2 }),
    threshold,
  }),
  fc.constant("is-json"),
);

const message = fc.oneof(
  fc.record({ role: fc.constantFrom("user", "assistant"), content: text }),
  fc.record({
    role: fc.constant("user"),
    content: fc.array(fc.oneof(fc.record({ text }), fc.record({ image })), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    role: fc.constant("assistant"),
    tool_calls: fc.array(
      fc.record({
        id: maybe(words),
        name: words,
        arguments: fc.dictionary(key, json, { maxKeys: 2 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
  fc.record({ role: fc.constant("tool"), tool_call_id: words, content: text }),
);

const ofCase = fc.record({
  input: fc.oneof(words, fc.dictionary(key, json, { maxKeys: 4 })),
  messages: maybe(fc.array(message, { maxLength: 3 })),
  images: maybe(
    fc.oneof(fc.array(image, { minLength: 1, maxLength: 2 }), fc.record({ photo: image })),
  ),
  slices: maybe(
    fc.array(
      words.filter((of) => of !== "(all)"),
      { maxLength: 3 },
    ),
  ),
  reference: maybe(fc.option(text)),
  expects: maybe(fc.constant({ worded: "own words" })),
  contexts: maybe(fc.array(text, { maxLength: 2 })),
  checks: maybe(fc.array(check, { maxLength: 3 })),
  must_pass: maybe(fc.boolean()),
  incident: maybe(fc.record({ url: fc.constant("https://shop.example/412"), cause: maybe(words) })),
});

/** As JSON, in which what is undefined is absent. */
const nativeSets = fc
  .record({
    rubric: fc.constantFrom(
      [{ id: "worded", description: "As it says:", per_case: true }],
      [
        { id: "worded", description: "As it says:", per_case: true, weight: 0.5 },
        { id: "tone", description: "- calm: yes", scale: { 1: "no", 5: "~" }, own_call: true },
      ],
    ),
    checks: fc.array(check, { maxLength: 2 }),
    cases: fc.array(ofCase, { maxLength: 4 }),
  })
  .map(({ cases, ...set }) => ({
    ...set,
    cases: cases.map((of, n) => ({ id: n % 2 === 0 ? n : `case: ${n}`, ...of })),
  }));

function png64(): string {
  return `data:image/png;base64,${Buffer.from(png()).toString("base64")}`;
}
