import { describe, expect, it } from "vitest";

import { judgedBy } from "../../src/decide/judge.ts";
import type { Criterion } from "../../src/evals/eval-set.ts";
import type { AskedControl } from "../../src/measure/controls.ts";
import { instructionDigest } from "../../src/score/calibration/sheet.ts";
import { controlRows, type ControlKind } from "../../src/score/judge/controls.ts";
import { many, missing, output, PASSED, scores, settled, turn, type Facts } from "./settled.ts";

/** The judge's answers to its own test: right but for `wrong` questions of a kind. */
function controls(kind: ControlKind, wrong: number) {
  const cases = Array.from({ length: 12 }, (_, index) => ({
    caseId: `case-${index}`,
    rubric: [],
    conversation: [{ role: "user", content: `${index}?` }] as const,
    reference: null,
    contexts: [],
    answer: `answer ${index}`,
  }));
  const rows = controlRows({ cases, seed: 1 });
  let left = wrong;
  const asked = rows.map((row): AskedControl => {
    const right = row.kind !== kind || left-- <= 0;
    const said = { rightAnswer: "scored low", judgeAnswer: "scored 5", said: "Good." };
    return { row, scores: null, right, ...said };
  });
  return { asked, missing: [] };
}

const criterion: Criterion = {
  id: "grounded",
  description: "Names the deadline.",
  scale: [],
  weight: 1,
  ownCall: false,
};

/** Prefers what it sees first by so many points. */
const firstPlace = (points: number): Facts => ({
  scores: (index) =>
    turn(index) === 1
      ? scores(3 - points / 2, 3 + points / 2, 1)
      : scores(3 + points / 2, 3 - points / 2, -1),
});

describe("judgedBy()", () => {
  it("relies on no judge that could not be tested", () => {
    const untested = { asked: [], missing: [] };
    expect(judgedBy(settled(many(12), { controls: untested }))!.unreliable).toMatch(
      /could not be tested/,
    );
  });

  it("is null where nothing is judged", () => {
    expect(judgedBy(settled(many(8, () => ({ judged: false }))))).toBeNull();
  });

  it("tells who judged, by which rubric, and how the test went", () => {
    const facts: Facts = { swapped: new Map([[0, scores(4, 4, -1)]]) };
    const of = settled(
      many(12, () => facts),
      { controls: controls("empty", 0) },
    );
    expect(judgedBy(of)).toEqual({
      unreliable: null,
      verdict: {
        provider: "scripted",
        asked: "critic",
        answered: ["critic-1"],
        sameFamily: null,
        uncalibrated: null,
        agreement: null,
        rubricVersion: of.plan.evalSet.rubricDigest,
        instruction: { version: instructionDigest("pair"), path: null },
        controls: { right: 32, total: 32, wrong: [] },
        consistency: {
          same: 12,
          total: 12,
          interval: { lower: expect.closeTo(0.7575, 3), upper: 1 },
        },
        positionEffect: { value: 0, pairs: 48, interval: { lower: 0, upper: 0 } },
        biases: expect.any(Array),
      },
    });
  });

  it.each([
    "identical",
    "empty",
    "constant",
    "off-topic",
    "master-key",
    "injected",
  ] satisfies ControlKind[])(
    "relies on no judge that gets one question of the kind %s wrong",
    (kind) => {
      const judged = judgedBy(settled(many(12), { controls: controls(kind, 1) }))!;
      expect(judged.unreliable).toBe("the judge failed 1 of its 32 control questions");
      expect(judged.verdict.controls).toMatchObject({
        right: 31,
        total: 32,
        wrong: [{ rightAnswer: "scored low", judgeAnswer: "scored 5", said: "Good." }],
      });
    },
  );

  it("forgives one answer to another question in ten, not two", () => {
    const of = (wrong: number) =>
      judgedBy(settled(many(12), { controls: controls("known-worse", wrong) }));
    expect(of(1)!.unreliable).toBeNull();
    expect(of(1)!.verdict.controls.wrong).toHaveLength(1);
    expect(of(2)!.unreliable).toBe("the judge failed 2 of its 32 control questions");
  });

  it("relies on no judge that goes by place", () => {
    const judged = judgedBy(settled(many(12, () => firstPlace(2))))!;
    expect(judged.verdict.positionEffect).toMatchObject({ value: 2, pairs: 48 });
    expect(judged.unreliable).toBe(
      "the answer shown first gains at least 2.00 points by its place alone",
    );
  });

  it("removes a slight preference for a place, and says how large it is", () => {
    const judged = judgedBy(settled(many(12, () => firstPlace(0.5))))!;
    expect(judged).toMatchObject({ unreliable: null, verdict: { positionEffect: { value: 0.5 } } });
  });

  it("relies on no judge that changes its mind with the order", () => {
    // Four points for the first place in either order: what it prefers once it rejects the next time.
    const facts: Facts = {
      samples: 1,
      scores: () => scores(1, 5, 1),
      swapped: new Map([[0, scores(5, 1, -1)]]),
    };
    const judged = judgedBy(settled(many(20, () => facts)))!;
    expect(judged.verdict.consistency).toMatchObject({ same: 0, total: 20 });
    expect(judged.unreliable).toMatch(/keeps its opinion in at most 16% of pairs/);
  });

  it("counts neither a missing judgement nor a rechecked pair as one seen in both orders", () => {
    const fresh = [{ baseline: many(1)[0]!.profile[0]!, scores: scores(1, 5, -1) }];
    const facts = (index: number): Facts => ({
      fresh,
      swapped:
        index === 0
          ? new Map([[0, missing({ kind: "invalid_judgement", message: "" })]])
          : new Map(),
    });
    expect(
      judgedBy(settled(many(12, facts), { controls: PASSED }))!.verdict.consistency,
    ).toBeNull();
  });

  it("knows no position effect where no pair has an order", () => {
    const equal = { value: { order: 0, criteria: [], means: null, model: null } } as const;
    const judged = judgedBy(settled(many(12, () => ({ scores: () => equal }))))!;
    expect(judged.verdict).toMatchObject({ positionEffect: null, answered: [] });
  });

  it("names what the judge goes by, and warns of what does not make it worthless", () => {
    const longer = (index: number): Facts => ({
      samples: 1,
      candidate: () => output("ok ".repeat(20 + 10 * (index % 7))),
      baseline: () => output("ok ".repeat(40)),
      scores: () => scores(3, 2 + 0.4 * (index % 7), turn(index)),
    });
    const judged = judgedBy(settled(many(40, longer)))!;
    expect(judged.unreliable).toBeNull();
    const flagged = judged.verdict.biases.filter(({ level }) => level !== "none");
    expect(flagged).toMatchObject([{ bias: "verbosity", level: "warning", n: 40 }]);
  });

  it("searches the judge's own test for why it failed, where there are no pairs", () => {
    const { asked } = controls("identical", 4);
    const byPlace = asked.map((of) => ({
      ...of,
      row: { ...of.row, question: { ...of.row.question, rubric: [criterion] } },
      scores: { criteria: [{ id: "grounded", rationale: "Fine.", first: 5, second: 1 }] },
    }));
    const failed = settled(many(12), { controls: { asked: byPlace, missing: [] } });
    const judged = judgedBy({ ...failed, cases: [], comparison: null })!;
    expect(judged.unreliable).toBe("the judge failed 4 of its 32 control questions");
    expect(judged.verdict.biases).toHaveLength(7);
    expect(judged.verdict.biases[0]).toMatchObject({
      bias: "position",
      value: expect.closeTo(4, 6),
      level: "unreliable",
    });
  });

  it("tells every model that answered, and base's reason for a judge of the same family", () => {
    const of = settled(
      many(8, (index) => ({
        scores: (sample) => {
          const read = scores(4, 4, turn(sample));
          return "value" in read
            ? { value: { ...read.value, model: `critic-${index % 2}` } }
            : read;
        },
      })),
    );
    const sameFamily = { ...of.plan.judge!, sameFamily: "one key for now" };
    const judged = judgedBy({ ...of, plan: { ...of.plan, judge: sameFamily } })!;
    expect(judged.verdict).toMatchObject({
      answered: ["critic-0", "critic-1"],
      sameFamily: "one key for now",
    });
  });
});
