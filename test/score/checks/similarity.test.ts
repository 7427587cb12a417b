import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Json } from "../../../src/units.ts";
import { passes, refusalOf, resultOf, run, valueOf } from "./run.ts";

const GUNMAN = "police killed the gunman";
const MATS = ["The cat is on the mat.", "There is a cat on the mat."];

describe("levenshtein, rouge-n, rouge-l, bleu, gleu", () => {
  it.each<[string, Json, string, number]>([
    ["Levenshtein's own pair", { levenshtein: "kitten" }, "sitting", 1 - 3 / 7],
    ["an emoji, which is one character", { levenshtein: "a😀" }, "a🙈", 0.5],
    ["capitals, which count there", { levenshtein: "ab" }, "AB", 0],
    // Lin 2004, section 3.1.
    ["S2 of the ROUGE paper", { "rouge-l": GUNMAN }, "police kill the gunman", 3 / 4],
    ["S3 of the ROUGE paper", { "rouge-l": GUNMAN }, "the gunman kill police", 2 / 4],
    [
      "S2 by pairs of words",
      { "rouge-n": { reference: GUNMAN, n: 2 } },
      "police kill the gunman",
      1 / 3,
    ],
    [
      "S3 by pairs of words",
      { "rouge-n": { reference: GUNMAN, n: 2 } },
      "the gunman kill police",
      1 / 3,
    ],
    ["a word that is repeated, clipped", { "rouge-n": "the cat" }, "the the the", 2 / 5],
    // Papineni et al. 2002, example 2: two of seven words count; longer runs are smoothed by one.
    [
      "seven times `the`",
      { bleu: MATS },
      "the the the the the the the",
      ((2 / 7) * (1 / 7) * (1 / 6) * (1 / 5)) ** (1 / 4),
    ],
    [
      "a short answer, by its brevity penalty",
      { bleu: "you have thirty days" },
      "You have",
      Math.exp(1 - 4 / 2),
    ],
    ["runs of one and two of six", { gleu: "the cat sat" }, "the cat", 3 / 6],
    ["script without spaces, by its characters", { "rouge-n": "東京都" }, "東京", 4 / 5],
  ])("measure %s", (_, check, output, value) => {
    expect(valueOf(check, output)).toBeCloseTo(value, 10);
  });

  it("take the nearest of several texts", () => {
    expect(valueOf({ levenshtein: ["Rome", "Pariss"] }, "Paris")).toBeCloseTo(5 / 6, 10);
  });

  it("compare with the case's reference where they have no text", () => {
    const of = { input: {}, reference: "You have 30 days.", contexts: [] };
    expect(valueOf("rouge-l", { text: "you have 30 days", case: of })).toBe(1);
  });

  it("pass from their threshold on, and say what the output has", () => {
    const check = (threshold: number): Json => ({ "rouge-l": GUNMAN, threshold });
    expect(run(check(0.75), "police kill the gunman")).toEqual({
      pass: true,
      detail: "has ROUGE-L 0.75",
    });
    expect(passes(check(0.76), "police kill the gunman")).toBe(false);
    expect(run({ levenshtein: "kitten" }, "sitting").detail).toBe("is 3 edits away, 0.57 alike");
    expect(run({ levenshtein: "kitten" }, "kittens").detail).toBe("is 1 edit away, 0.86 alike");
  });

  it("turn their value round with `not-`", () => {
    const result = resultOf({ "not-rouge-l": GUNMAN, threshold: 0.5 }, "the gunman kill police");
    expect(result).toMatchObject({ pass: false, value: 0.5 });
  });

  it("hold levenshtein to a number of edits where it is written", () => {
    const within = (max_edits: number): Json => ({
      levenshtein: { reference: "kitten", max_edits },
    });
    expect([passes(within(3), "sitting"), passes(within(2), "sitting")]).toEqual([true, false]);
  });

  it.each([
    [{ levenshtein: 5 }, "`levenshtein` takes a text, not the number 5 | put it in quotes"],
    [{ bleu: { referense: "a" } }, '`bleu` does not know "referense" | did you mean `reference`?'],
    [{ "rouge-n": { reference: "a", n: 5 } }, "`rouge-n` takes 1, 2, 3 or 4 as `n` | "],
    [
      { levenshtein: { reference: "a", max_edits: -1 } },
      "`levenshtein` takes a number of at least 0 as `max_edits`, not -1 | ",
    ],
    [
      { levenshtein: { reference: "a", max_edits: 1 }, threshold: 0.5 },
      "`levenshtein` has both `max_edits` and `threshold` | keep one of them",
    ],
    [{ gleu: [] }, "`gleu` takes a list that is not empty | "],
  ])("refuse %j", (raw, refused) => expect(refusalOf(raw)).toBe(refused));
});

describe("measures of similarity", () => {
  const words = fc
    .array(fc.constantFrom("a", "b", "the", "cat", "mat", "30", "東"), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(" "));
  const texts = fc.oneof(words, fc.string({ unit: "binary", minLength: 1 }));
  const kinds = fc.constantFrom("levenshtein", "rouge-n", "rouge-l", "bleu", "gleu");

  it("lie between 0 and 1", () => {
    fc.assert(
      fc.property(kinds, texts, texts, (kind, a, b) => {
        const value = valueOf({ [kind]: a }, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are 1 for the text itself", () => {
    fc.assert(
      fc.property(kinds, words, (kind, text) => {
        expect(valueOf({ [kind]: text }, text)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("are symmetric, but for bleu, whose brevity penalty knows the output", () => {
    const both = kinds.filter((kind) => kind !== "bleu");
    fc.assert(
      fc.property(both, texts, texts, (kind, a, b) => {
        expect(valueOf({ [kind]: a }, b)).toBeCloseTo(valueOf({ [kind]: b }, a)!, 12);
      }),
    );
  });

  it.each(["levenshtein", "rouge-n", "rouge-l", "bleu", "gleu"])(
    "%s bounds the time of an output of a million characters",
    (kind) => {
      const started = performance.now();
      const reference = "you have 30 days ".repeat(50);
      for (const hostile of ["a ".repeat(500_000), "a".repeat(1_000_000), "日".repeat(300_000)]) {
        expect(valueOf({ [kind]: reference }, hostile)).toBeLessThan(0.1);
      }
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );
});
