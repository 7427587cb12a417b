import { describe, expect, it } from "vitest";

import { failed } from "../../../src/score/checks/check.ts";
import { evidenceOf } from "../../../src/score/score.ts";
import { measured, output } from "../../decide/settled.ts";
import { resultOf } from "./run.ts";

const RESULTS = [
  resultOf({ contains: "x" }, "y"),
  resultOf({ contains: "z", weight: 0 }, "y"),
  resultOf({ contains: "y", weight: 2 }, "y"),
  resultOf({ cost: 1 }, "y"),
];

describe("failed()", () => {
  it("names what fails or cannot tell, and nothing that weighs nothing", () => {
    expect(failed(RESULTS).map(({ label }) => label)).toEqual(['contains: "x"', "cost: 1"]);
  });
});

describe("evidenceOf() with weights", () => {
  it.each([
    ["fails by a check that weighs something", RESULTS, 1],
    ["passes with one that fails and is only shown", RESULTS.slice(1, 3), 0],
  ])("%s", (_, checks, bit) => {
    const of = measured("a", { samples: 1, candidate: () => output("y", { checks }) });
    expect(evidenceOf(of).runs.map(({ check }) => check)).toEqual([bit]);
  });
});
