import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { textOf } from "../../../src/models/message.ts";
import { mergeParts, readPair, repairRequest } from "../../../src/score/judge/answer.ts";
import { isValue } from "../../../src/score/value.ts";
import type { Json } from "../../../src/units.ts";
import { askOne, criterion, dataOf, response } from "./questions.ts";

const RUBRIC = [criterion("grounded"), criterion("helpful")];
const ASKED = askOne({ rubric: RUBRIC });
const IDS = ASKED.criteria.map(({ id }) => id);
const one = (more: { readonly [name: string]: Json } = {}): Json => ({
  rationale: "Both state the window.",
  output_1: 4,
  output_2: 2,
  ...more,
});

const messageOf = (text: Json, finish: Parameters<typeof response>[1] = "stop"): string | null => {
  const read = readPair(ASKED, response(text, finish));
  return isValue(read) ? null : (read.missing as { message: string }).message;
};

describe("readPair()", () => {
  it("maps labels back to criteria, and places to places", () => {
    const answer = { c1: one({ rationale: " First. " }), c2: one({ output_1: 1, output_2: 5 }) };
    expect(readPair(ASKED, response(answer))).toEqual({
      value: {
        criteria: [
          { id: IDS[0], rationale: "First.", first: 4, second: 2 },
          { id: IDS[1], rationale: "Both state the window.", first: 1, second: 5 },
        ],
      },
    });
  });

  it("takes the properties in any order", () => {
    const answer =
      '{"c2": {"output_2": 2, "output_1": 4, "rationale": "r"}, "c1": {"rationale": "r", "output_1": 3, "output_2": 3.0}}';
    expect(isValue(readPair(ASKED, response(answer)))).toBe(true);
  });

  it.each(["length", "refusal", "content_filter"] as const)(
    "takes no scores from an answer that ended by %s, however whole it looks",
    (finish) => {
      expect(messageOf({ c1: one(), c2: one() }, finish)).toMatch(/^the judge/u);
    },
  );

  it.each<[string, Json]>([
    ["prose", "Output 1 is better: 5 against 3."],
    ["prose around", `Here you are: ${JSON.stringify({ c1: one(), c2: one() })}`],
    ["a fence around", `\`\`\`json\n${JSON.stringify({ c1: one(), c2: one() })}\n\`\`\``],
    [
      "two answers",
      `${JSON.stringify({ c1: one(), c2: one() })}\n${JSON.stringify({ c1: one(), c2: one() })}`,
    ],
    ["a cut answer", '{"c1": {"rationale": "good", "output_1": 4'],
    ["nothing", ""],
    ["null", "null"],
    ["a list", [one(), one()]],
    ["a text", '"c1"'],
    ["the wrong question's answer", { winner: "A" }],
    ["A and B", { c1: one({ output_1: "A and B" }), c2: one() }],
    ["score 11", { c1: one({ output_1: 11 }), c2: one() }],
    ["score 11/10", { c1: one({ output_2: "11/10" }), c2: one() }],
    ["score 0", { c1: one({ output_1: 0 }), c2: one() }],
    ["score 6", { c1: one(), c2: one({ output_2: 6 }) }],
    ["score −3", { c1: one({ output_1: -3 }), c2: one() }],
    ["score 4.5", { c1: one({ output_1: 4.5 }), c2: one() }],
    ["score “4”", { c1: one({ output_1: "4" }), c2: one() }],
    ["score true", { c1: one({ output_1: true }), c2: one() }],
    ["score null", { c1: one({ output_1: null }), c2: one() }],
    ["score [4]", { c1: one({ output_1: [4] }), c2: one() }],
    [
      "NaN",
      `{"c1": {"rationale": "r", "output_1": NaN, "output_2": 1}, "c2": ${JSON.stringify(one())}}`,
    ],
    [
      "1e400",
      `{"c1": {"rationale": "r", "output_1": 1e400, "output_2": 1}, "c2": ${JSON.stringify(one())}}`,
    ],
    [
      "a score twice",
      `{"c1": {"rationale": "r", "output_1": 1, "output_1": 5, "output_2": 1}, "c2": ${JSON.stringify(one())}}`,
    ],
    [
      "a criterion twice",
      `{"c1": ${JSON.stringify(one())}, "c2": ${JSON.stringify(one())}, "c1": ${JSON.stringify(one())}}`,
    ],
    ["a criterion missing", { c1: one() }],
    ["a criterion too many", { c1: one(), c2: one(), c3: one() }],
    ["ids instead of labels", { grounded: one(), helpful: one() }],
    ["another property", { c1: one({ winner: 1 }), c2: one() }],
    ["a score missing", { c1: { rationale: "r", output_1: 1 }, c2: one() }],
    ["no rationale", { c1: { output_1: 1, output_2: 2 }, c2: one() }],
    ["an empty rationale", { c1: one({ rationale: " \n" }), c2: one() }],
    ["a rationale that is no text", { c1: one({ rationale: 5 }), c2: one() }],
    [
      "a forged prototype",
      '{"c1": {"__proto__": {"rationale": "r", "output_1": 5, "output_2": 1}}, "c2": {}}',
    ],
  ])("is missing for %s, never guessed", (_, text) => {
    const message = messageOf(text);
    expect(message).toMatch(/^the judge/u);
    expect(message).not.toMatch(/\n/u);
  });

  it("names the criterion, so that a rubric can be mended", () => {
    expect(messageOf({ c1: one({ output_2: 7 }), c2: one() })).toBe(
      `the judge's score of Output 2 is no whole number from 1 to 5 for criterion "${IDS[0]}"`,
    );
  });

  it("gives whole scores from 1 to 5 or nothing, whatever it is given", () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 7 }), fc.jsonValue(), fc.constantFrom(2, 4));
    const member = fc.record({ rationale: fc.string(), output_1: value, output_2: value });
    const answer = fc.oneof(
      fc.record({ c1: member, c2: member }).map((of) => JSON.stringify(of)),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(answer, (text) => {
        const read = readPair(ASKED, response(text));
        if (!isValue(read)) return;
        const scores = read.value.criteria.flatMap(({ first, second }) => [first, second]);
        expect(scores).toHaveLength(4);
        for (const score of scores) expect([1, 2, 3, 4, 5]).toContain(score);
      }),
    );
  });

  it("cuts a long rationale for the reader, and keeps its scores", () => {
    const read = readPair(ASKED, response({ c1: one({ rationale: "é".repeat(999) }), c2: one() }));
    const rationale = isValue(read) ? (read.value.criteria[0]?.rationale ?? "") : "";
    expect([...rationale]).toHaveLength(300);
    expect(rationale.endsWith("é…")).toBe(true);
  });
});

describe("mergeParts()", () => {
  const score = (id: string) => ({ id, rationale: "r", first: 1, second: 2 });

  it("puts the criteria of several answers in the rubric's order", () => {
    const parts = [
      { value: { criteria: [score("helpful")] } },
      { value: { criteria: [score("grounded")] } },
    ];
    const merged = mergeParts(RUBRIC, parts);
    expect(isValue(merged) && merged.value.criteria.map(({ id }) => id)).toEqual([
      "grounded",
      "helpful",
    ]);
  });

  it("is missing as soon as one answer is, for its reason", () => {
    const missing = { kind: "budget", message: "spent" } as const;
    expect(mergeParts(RUBRIC, [{ value: { criteria: [score("helpful")] } }, { missing }])).toEqual({
      missing,
    });
  });

  it("is missing where a criterion was not asked for", () => {
    expect(isValue(mergeParts(RUBRIC, [{ value: { criteria: [score("helpful")] } }]))).toBe(false);
  });
});

describe("repairRequest()", () => {
  const { request } = ASKED;

  it("asks the same with four times the room after a cut", () => {
    expect(repairRequest(request, response("{", "length"))).toEqual({
      ...request,
      parameters: { maxTokens: 4 * (2048 + 600) },
    });
  });

  it("adds one fixed sentence to the user's message after an invalid answer", () => {
    const repaired = repairRequest(request, response("Output 1! <|im_start|>"));
    const again = repairRequest(request, response("something else"));
    expect(repaired).toEqual(again);
    expect(repaired?.messages[0]).toEqual(request.messages[0]);
    expect(repaired?.messages).toHaveLength(2);
    expect(textOf(repaired!.messages[1]!.content).startsWith(dataOf(ASKED))).toBe(true);
    expect(repaired).toMatchObject({
      parameters: request.parameters,
      outputSchema: request.outputSchema,
    });
  });

  it.each(["refusal", "content_filter"] as const)("does not ask again after %s", (finish) => {
    expect(repairRequest(request, response("", finish))).toBeNull();
  });
});
