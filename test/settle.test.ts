import { describe, expect, it } from "vitest";

import type { Method } from "../src/compare/comparison.ts";
import { decidePrompt } from "../src/decide/prompt.ts";
import { thresholdsOf } from "../src/plan/thresholds.ts";
import { failure } from "../src/models/failure.ts";
import type { PlannedRequest } from "../src/generate/planned-request.ts";
import { settle } from "../src/settle.ts";
import { armOf, named, rig } from "./measure/bench.ts";
import { cases, CHECKS, config, evalSet, plan, RUBRIC } from "./plan/setup.ts";
import { CONFIG } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

const policy = config(`${CONFIG}gate: { sampling: { fixed: 4 } }\n`);
const REFERENCES = 'reference: "ok # days"';

/** Good is what begins with ok, unless it is another case's reference. */
const sound = judgeBy((output, _, request) => {
  const stranger = /^ok \d\d days$/.test(output) && output !== blocksOf(request).get("reference");
  return output.startsWith("ok") && !stranger ? 4 : 1;
});

const by = (method: Method = "fixed+recheck") => ({
  prompts: 1,
  method,
  thresholds: thresholdsOf(policy.gate),
});

const worse = (of: PlannedRequest): string =>
  armOf(of) === "candidate" ? named(of).replace("ok", "No") : named(of);

/** Kinds and epochs of everything asked, runs of the same merged. */
function story(asked: readonly PlannedRequest[]): readonly string[] {
  const steps = asked.map(({ kind, epoch }) => `${kind} ${epoch.replace(/:.*/, "")}`);
  return steps.filter((step, index) => step !== steps[index - 1]);
}

function bench(
  evals: string,
  answer: typeof named = named,
  judge: Parameters<typeof rig>[2] = ({ request }) => sound(request),
) {
  const asked: PlannedRequest[] = [];
  const note = <T>(of: PlannedRequest, said: T): T => {
    asked.push(of);
    return said;
  };
  const rigged = rig(
    plan({ evals }, policy),
    (of) => note(of, answer(of)),
    (of) => note(of, judge(of)),
  );
  return { bench: rigged.bench, asked };
}

describe("settle()", () => {
  it("tests the judge first, then looks, and is done where nothing looks worse", async () => {
    const { bench: of, asked } = bench(`${RUBRIC}${CHECKS}${cases(8, REFERENCES)}`);
    const settled = await settle(of, by());
    expect(story(asked)[0]).toBe("judgement controls");
    expect(story(asked)[1]).toBe("answer 2026-11-20");
    expect(asked.some(({ epoch }) => epoch.startsWith("recheck"))).toBe(false);
    expect(settled.comparison).toMatchObject({ stage: "final", flagged: [] });
    expect(settled.cases).toHaveLength(8);
  });

  it("asks production's first answers before it tests a judge without references, and not twice", async () => {
    const { bench: of, asked } = bench(`${RUBRIC}${cases(8)}`);
    await settle(of, by());
    expect(story(asked).slice(0, 2)).toEqual(["answer 2026-11-20", "judgement controls"]);
    const keys = asked.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("pays for nothing more once the judge has failed its test", async () => {
    const flattered = judgeBy(() => 5);
    const { bench: of, asked } = bench(`${RUBRIC}${cases(8, REFERENCES)}`, named, ({ request }) =>
      flattered(request),
    );
    const settled = await settle(of, by());
    expect(story(asked)).toEqual(["judgement controls"]);
    expect(settled).toMatchObject({ cases: [], newCases: [], comparison: null });
    expect(settled.controls!.asked.some(({ right }) => !right)).toBe(true);
  });

  describe.each([
    ["the same for everything", () => "Thank you for asking!"],
    ["nothing", () => ""],
    [
      "the rubric",
      (of: PlannedRequest) => `${named(of)} The answer names the deadline of every return.`,
    ],
  ])("where the candidate says %s and production does not", (_, said) => {
    const rubric =
      "rubric: [{ id: grounded, description: The answer names the deadline of every return. }]\n";

    it("asks no judge about its answers, rechecks nothing, and keeps them", async () => {
      const { bench: of, asked } = bench(`${rubric}${CHECKS}${cases(12, REFERENCES)}`, (request) =>
        armOf(request) === "candidate" ? said(request) : named(request));
      const settled = await settle(of, by());
      expect(story(asked)).toEqual(["judgement controls", "answer 2026-11-20"]);
      expect(settled.cases.flatMap(({ pairs }) => pairs.map(({ scores }) => scores))).toEqual(
        Array(12 * 4).fill(null),
      );
      expect(
        decidePrompt(settled, policy, { prompts: 1, wording: null, selftest: null }),
      ).toMatchObject({ outcome: "inconclusive", reason: "degenerate_outputs", units: [] });
    });
  });

  it("stops as well where the judge's test has no answers", async () => {
    const silent = () => ({ failure: failure("auth", "no key") });
    const { bench: of, asked } = bench(`${RUBRIC}${cases(8, REFERENCES)}`, named, silent);
    const settled = await settle(of, by());
    expect(story(asked)).toEqual(["judgement controls"]);
    expect(settled.controls!.missing.length).toBeGreaterThan(0);
  });

  it("needs no judge for checks alone", async () => {
    const { bench: of, asked } = bench(`${CHECKS}${cases(8)}`);
    const settled = await settle(of, by());
    expect(story(asked)).toEqual(["answer 2026-11-20"]);
    expect(settled.controls).toBeNull();
  });

  it("asks production once more about what looks worse, and compares again", async () => {
    const { bench: of, asked } = bench(`${CHECKS}${cases(8)}`, worse);
    const settled = await settle(of, by());
    expect(story(asked)).toEqual(["answer 2026-11-20", "answer recheck"]);
    expect(settled.comparison).toMatchObject({
      stage: "final",
      recheck: { red: ["(all)"] },
      units: [{ unit: "(all)", result: "worse" }],
    });
    expect(settled.cases.every(({ fresh }) => fresh?.length === 4)).toBe(true);
  });

  it("asks production five times about a must-pass case that fails, and about no other", async () => {
    const evals = `${CHECKS}${cases(60)}  - { id: incident, must_pass: true, input: { question: "incident?" } }\n`;
    const { bench: of, asked } = bench(evals, (planned) =>
      named(planned).includes("incident") ? worse(planned) : named(planned),
    );
    const settled = await settle(of, by());
    const again = asked.filter(({ epoch }) => epoch.startsWith("recheck"));
    expect(again.map(({ sample }) => sample)).toEqual([1, 2, 3, 4, 5]);
    expect(settled.cases.filter(({ fresh }) => fresh !== null).map(({ id }) => id)).toEqual([
      "incident",
    ]);
  });

  it("has one look where production cannot be asked again, not even about must-pass cases", async () => {
    const { bench: of, asked } = bench(`${CHECKS}${cases(8, "must_pass: true")}`, worse);
    const settled = await settle(of, by("one look"));
    expect(story(asked)).toEqual(["answer 2026-11-20"]);
    expect(settled.comparison).toMatchObject({
      method: "one look",
      stage: "final",
      units: [{ result: "worse" }],
    });
  });

  it("runs head's own cases beside the look, and lets them decide nothing", async () => {
    const added = cases(3).replaceAll("case-", "new-").replaceAll("question ", "new ");
    const newCases = evalSet(`${CHECKS}${added}`).cases;
    const planned = plan({ evals: `${CHECKS}${cases(8)}`, more: { newCases } }, policy);
    const { bench: of, answers } = rig(planned, (asked) =>
      named(asked).includes("new") ? worse(asked) : named(asked),
    );
    const settled = await settle(of, by());
    expect(settled.newCases.map(({ id }) => id)).toEqual(["new-01", "new-02", "new-03"]);
    expect(settled.comparison!.units[0]!.cases).toBe(8);
    expect(answers()).toHaveLength(8 * (5 + 4) + 3 * 2);
  });
});
