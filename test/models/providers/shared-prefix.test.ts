import { describe, expect, it } from "vitest";

import { sharedPrefixes } from "../../../src/models/providers/shared-prefix.ts";
import { tools } from "../conversation.ts";
import { request } from "../requests.ts";

/** About 1,300 tokens by the high estimate. */
const LONG = "Answer from the policy. ".repeat(170);

const asked = (system: string, question = "Hi") =>
  request({
    messages: [
      { role: "system", content: system },
      { role: "user", content: question },
    ],
  });

describe("sharedPrefixes()", () => {
  it("marks from the second request on, whatever it asks: the first shows nothing to be shared", () => {
    const markOf = sharedPrefixes();
    const marks = ["a", "b", "c"].map((question) => {
      const mark = markOf(asked(LONG, question));
      mark.done(true);
      return mark.isMarked;
    });
    expect(marks).toEqual([false, true, true]);
  });

  it("has one request alone write, however many leave before it is answered", () => {
    const markOf = sharedPrefixes();
    const burst = Array.from({ length: 5 }, () => markOf(asked(LONG)));
    expect(burst.map(({ isMarked }) => isMarked)).toEqual([false, true, false, false, false]);
    for (const mark of burst) mark.done(true);
    expect(markOf(asked(LONG)).isMarked).toBe(true);
  });

  it("has the next one write where the answer did not come", () => {
    const markOf = sharedPrefixes();
    markOf(asked(LONG)).done(true);
    markOf(asked(LONG)).done(false);
    const again = [markOf(asked(LONG)), markOf(asked(LONG))];
    expect(again.map(({ isMarked }) => isMarked)).toEqual([true, false]);
  });

  it.each([
    ["too short to be cached", "Answer briefly."],
    ["not there", ""],
  ])("marks no prefix that is %s", (_, system) => {
    const markOf = sharedPrefixes();
    const marks = [1, 2, 3].map(() => markOf(asked(system)).isMarked);
    expect(marks).toEqual([false, false, false]);
  });

  it("takes other tools and another schema for another prefix", () => {
    const markOf = sharedPrefixes();
    markOf(asked(LONG));
    expect(markOf({ ...asked(LONG), tools }).isMarked).toBe(false);
    const outputSchema = { name: "a", schema: {} };
    expect(markOf({ ...asked(LONG), outputSchema }).isMarked).toBe(false);
    expect(markOf(asked(`${LONG}!`)).isMarked).toBe(false);
  });
});
