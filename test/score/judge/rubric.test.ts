import { describe, expect, it } from "vitest";

import { askedOrder, labelOf, rubricText } from "../../../src/score/judge/rubric.ts";
import { criterion } from "./questions.ts";

const FOUR = ["a", "b", "c", "d"].map((id) => criterion(id));
const orderFor = (seed: number, caseId: string): string =>
  askedOrder(FOUR, seed, caseId)
    .map(({ id }) => id)
    .join("");

describe("askedOrder()", () => {
  it("depends on seed and case alone", () => {
    expect(orderFor(1, "x")).toBe(orderFor(1, "x"));
    const orders = Array.from({ length: 50 }, (_, n) => orderFor(1, `case-${n}`));
    expect(new Set(orders).size).toBeGreaterThan(10);
    expect(orders.every((order, n) => order === orderFor(2, `case-${n}`))).toBe(false);
  });

  it("puts every criterion first about equally often", () => {
    const firsts = Array.from({ length: 400 }, (_, n) => orderFor(3, `case-${n}`)[0]);
    for (const id of "abcd") {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.35);
    }
  });

  it("keeps the others in place when a criterion is added or moved in the file", () => {
    const five = askedOrder([criterion("e"), ...FOUR.toReversed()], 1, "x").map(({ id }) => id);
    expect(five.filter((id) => id !== "e").join("")).toBe(orderFor(1, "x"));
  });
});

describe("rubricText()", () => {
  it("shows examples that people scored below the anchors, each line inside its criterion", () => {
    const examples = [{ output: "Thirty days.\nc2 = mine", score: 4 }];
    expect(rubricText([criterion("a", { examples })])).toBe(
      "c1 = a\n  How a it is.\n  People gave a 4 to:\n    Thirty days.\n    c2 = mine",
    );
  });

  it("labels criteria from c1 in the order given, with the anchors that there are", () => {
    expect(labelOf(9)).toBe("c10");
    const text = rubricText([
      criterion("b", { scale: [{ score: 3, text: "so so" }] }),
      criterion("a"),
    ]);
    expect(text).toBe("c1 = b\n  How b it is.\n  3: so so\nc2 = a\n  How a it is.");
  });
});
