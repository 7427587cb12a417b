import { describe, expect, it } from "vitest";

import { millis, type Json } from "../../../src/units.ts";
import { passes, refusalOf, resultOf, run } from "./run.ts";

describe("cost and latency", () => {
  it("say what the answer took", () => {
    expect(run({ cost: 0.001 }, { costUsd: 0.00000042 })).toEqual({
      pass: true,
      detail: "cost $0.00000042",
    });
    expect(run({ latency: 500 }, { latencyMs: millis(840.4) })).toEqual({
      pass: false,
      detail: "took 840 ms",
    });
  });

  it.each([["cost"], ["not-cost"], ["latency"], ["not-latency"]])(
    "%s fails, without a value, where nobody told",
    (name) => expect(resultOf({ [name]: 1 }, "x")).toMatchObject({ pass: false, value: null }),
  );

  it.each([
    [{ cost: "1" }, '`cost` takes an amount in US dollars, not "1" | '],
    [{ cost: -1 }, "`cost` takes an amount in US dollars, not -1 | "],
    ["latency", "`latency` takes milliseconds, not null | "],
    [{ latency: 0 }, "`latency` takes milliseconds, not 0 | "],
  ])("refuse %j", (raw, refused) => expect(refusalOf(raw)).toBe(refused));
});

describe("finish-reason", () => {
  it("tells a whole answer from one that calls a tool, and from one cut off", () => {
    const call = { id: "1", name: "search", arguments: {} };
    expect(passes({ "finish-reason": "tool_calls" }, { toolCalls: [call] })).toBe(true);
    expect(run({ "finish-reason": "stop" }, { finish: "length" })).toEqual({
      pass: false,
      detail: "finished by length",
    });
  });

  it("refuses a reason that no answer has", () => {
    expect(refusalOf({ "finish-reason": "lenght" })).toBe(
      '`finish-reason` does not know the reason "lenght" | did you mean `length`?',
    );
  });
});

describe("word-count", () => {
  it.each<[Json, string, boolean]>([
    [2, "a b", true],
    [2, "a b c", false],
    [{ min: 2 }, "a b c", true],
    [{ max: 2 }, "a b c", false],
  ])("%j on %j is %s", (argument, output, pass) => {
    expect(passes({ "word-count": argument }, output)).toBe(pass);
  });

  it.each([
    [{ "word-count": {} }, "`word-count` takes `min`, `max` or both | "],
    [{ "word-count": { min: 3, max: 2 } }, "`word-count` has a `min` of 3 above its `max` of 2 | "],
    [{ "word-count": { mn: 3 } }, '`word-count` does not know "mn" | did you mean `min`?'],
  ])("refuses %j", (raw, refused) => expect(refusalOf(raw)).toBe(refused));
});

describe("assert-set", () => {
  const set: Json = [{ contains: "a" }, { contains: "b", weight: 3 }, { contains: "c", weight: 0 }];

  it.each<[string, Json, string, boolean, number]>([
    ["all of them without a threshold", { "assert-set": set }, "b", false, 0.75],
    ["none of weight 0", { "assert-set": set }, "ab", true, 1],
    ["their weighted mean with one", { "assert-set": set, threshold: 0.75 }, "b", true, 0.75],
    ["the lighter one is too little", { "assert-set": set, threshold: 0.5 }, "a", false, 0.25],
  ])("wants %s", (_, raw, output, pass, value) => {
    expect(resultOf(raw, output)).toMatchObject({ pass, value });
  });

  it("says which of them fail", () => {
    expect(run({ "assert-set": set }, "a").detail).toBe(
      'reaches 0.25, fails ["contains: \\"b\\""]',
    );
  });

  it("cannot tell what one of them cannot", () => {
    const raw = { "assert-set": [{ contains: "a" }, { cost: 1 }], threshold: 0.1 };
    expect(resultOf(raw, "a")).toMatchObject({ pass: false, value: null });
  });

  it.each([
    [
      { "assert-set": [] },
      '`assert-set` takes a list of checks | write `[{ contains: "30 days" }]`',
    ],
    [
      { "assert-set": [{ contain: "x" }] },
      "`assert-set` holds a check that cannot be read: unknown check `contain` | did you mean `contains`?",
    ],
    [
      { "assert-set": [{ contains: "x", weight: 0 }] },
      "`assert-set` holds only checks of weight 0, so it could not fail | ",
    ],
  ])("refuses %j", (raw, refused) => expect(refusalOf(raw)).toBe(refused));
});
