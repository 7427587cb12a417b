import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { didYouMean, listed, nearest } from "../../src/text/suggest.ts";

const SETTINGS = ["provider", "model", "temperature", "top_p", "max_tokens", "stop", "seed"];

describe("nearest()", () => {
  it.each([
    ["temprature", "temperature"],
    ["Model", "model"],
    ["topP", "top_p"],
    ["max-tokens", "max_tokens"],
    ["stopSequences", "stop"],
    ["modle", "model"],
  ])("takes %s for %s", (word, meant) => expect(nearest(word, SETTINGS)).toBe(meant));

  it.each(["owner", "x", "", "日本", "description", "m".repeat(1000)])(
    "takes %j for nothing",
    (word) => {
      expect(nearest(word, SETTINGS)).toBeNull();
    },
  );

  it("prefers the fewest differing letters", () => {
    expect(nearest("tiers", ["tiering", "tier"])).toBe("tier");
  });

  it("finds a known word that is written right", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SETTINGS), (word) => {
        expect(nearest(word, SETTINGS)).toBe(word);
      }),
    );
  });
});

describe("didYouMean()", () => {
  it("names the nearest word", () => {
    expect(didYouMean("rubrik", ["rubric", "cases"])).toBe("did you mean `rubric`?");
  });

  it("names all words where none is near", () => {
    expect(didYouMean("foo", ["rubric", "cases"])).toBe("known are `rubric` and `cases`");
  });
});

describe("listed()", () => {
  it.each([
    [[], "none"],
    [["a"], "`a`"],
    [["a", "b"], "`a` and `b`"],
    [["a", "b", "c"], "`a`, `b` and `c`"],
  ])("writes %j as %s", (names, text) => expect(listed(names)).toBe(text));
});
