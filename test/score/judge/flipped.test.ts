import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { flipped } from "../../../src/score/judge/flipped.ts";

describe("flipped()", () => {
  it.each([
    ["You have 30 days.", "You have 90 days."],
    ["Free above €49, else €4.90.", "Free above €147, else €4.90."],
    ["It costs 4.90 euros.", "It costs 12.90 euros."],
    ["0 fees", "7 fees"],
    ["Room 007", "Room 021"],
    ["1. Pack it.\n2. Send it within 14 days.", "1. Pack it.\n2. Send it within 42 days."],
    ["A 30-day window", "A 90-day window"],
  ])("gives another number: %j → %j", (text, turned) => {
    expect(flipped(text)).toEqual({ text: turned, by: "number" });
  });

  it.each([
    ["Yes, you can.", "No, you can."],
    ["No: that is a tour.", "Yes: that is a tour."],
    ["You cannot return it.", "You can return it."],
    ["It is not covered.", "It is covered."],
    ["We don't ship there.", "We do ship there."],
    ["You won’t be charged.", "You will be charged."],
    ["It is never refunded.", "It is always refunded."],
    ["You may return it.", "You may not return it."],
  ])("turns a denial or a permission round: %j → %j", (text, turned) => {
    expect(flipped(text)).toEqual({ text: turned, by: "negation" });
  });

  it.each(["", "Thanks for asking.", "billing", "See gpt-4 or v2_1 or case-05."])(
    "leaves %j, which has neither",
    (text) => {
      expect(flipped(text)).toBeNull();
    },
  );

  it("never gives back what it was given", () => {
    const words = fc.constantFrom("14", "0", "no", "not", "is", "can", "days", "1.", "\n", "never");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (of) => {
        expect(flipped(of.join(" "))?.text).not.toBe(of.join(" "));
      }),
    );
  });
});
