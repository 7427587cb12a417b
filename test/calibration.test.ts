import { describe, expect, it } from "vitest";

import type { ScriptedAnswerer } from "../src/models/providers/scripted.ts";
import { method } from "../src/report/method.ts";
import { notices } from "../src/report/notices.ts";
import { plainStyle } from "../src/report/style.ts";
import type { CalibrationRecord } from "../src/score/calibration/record.ts";
import { instructionDigest } from "../src/score/calibration/sheet.ts";
import { cases, CHECKS, EDITED, evalSet, PROMPT, RUBRIC } from "./plan/setup.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { run } from "./report/verdict-fixtures.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

const evals = `${RUBRIC}${cases(12, 'reference: "ok # days"')}`;
const REQUIRED = `${CONFIG}gate: { sampling: { fixed: 4 }, require_calibration: {} }\n`;
const RECORD = "evals/support/answer.calibration.json";

/** Good is what begins with ok, unless it is another case's reference. */
const sound = judgeBy((output, _, request) => {
  const stranger = /^ok \d\d days$/.test(output) && output !== blocksOf(request).get("reference");
  return output.startsWith("ok") && !stranger ? 4 : 1;
});

/** The candidate is plainly worse, by the judge alone. */
const answers: ScriptedAnswerer = (request, sample) => {
  if (request.outputSchema) return sound(request);
  const text = JSON.stringify(request.messages);
  const id = /question (\d+)\?/.exec(text)?.[1];
  return text.includes("warmly") ? `No ${id} ${sample}` : `ok ${id} days ${sample}`;
};

const record = (more: Partial<CalibrationRecord["judge"]> = {}): CalibrationRecord => ({
  schema: "evenhand.calibration/1",
  prompt: "support/answer",
  judge: {
    provider: "scripted",
    model: "critic",
    baseUrl: null,
    question: "pair",
    rubric: evalSet(evals).rubricDigest,
    instruction: instructionDigest("pair"),
    ...more,
  },
  versions: [],
  asOf: "2026-11-20",
  criteria: [
    {
      criterion: "grounded",
      agreement: {
        items: 60,
        annotators: 2,
        kappa: { value: 0.8, interval: { lower: 0.6, upper: 0.9 } },
        people: null,
      },
      slices: [],
      unlabelled: [],
    },
  ],
});

async function gated(files: {
  readonly base?: CalibrationRecord | string;
  readonly head?: CalibrationRecord;
  readonly evals?: string;
}) {
  const { evals: set = evals } = files;
  const text = (of: CalibrationRecord | string): string =>
    typeof of === "string" ? of : JSON.stringify(of);
  const base = {
    ...repository({ prompt: PROMPT, evals: set, config: REQUIRED }),
    ...(files.base === undefined ? {} : { [RECORD]: text(files.base) }),
  };
  const head = {
    ...base,
    ...repository({ prompt: EDITED, evals: set, config: REQUIRED }),
    ...(files.head === undefined ? {} : { [RECORD]: text(files.head) }),
  };
  const { verdict } = await engine(answers).run({ base, head });
  return { verdict, prompt: verdict.prompts[0]!, said: notices(verdict, plainStyle) };
}

describe("gate.require_calibration", () => {
  it("lets a calibrated judge gate", async () => {
    const { verdict, prompt, said } = await gated({ base: record() });
    expect([verdict.outcome, verdict.detail]).toEqual(["fail", null]);
    expect(prompt.judge?.uncalibrated).toBeNull();
    expect(said.join()).not.toContain("calibration");
  });

  it("tells how far the judge agrees with people, on labels of which age, in verdict and comment", async () => {
    const base = record();
    const [criterion] = base.criteria;
    const { verdict, prompt } = await gated({
      base: { ...base, criteria: [{ ...criterion!, unlabelled: ["refunds"] }] },
    });
    expect(prompt.judge!.agreement).toEqual({
      day: "2026-11-20",
      ageDays: expect.any(Number),
      criteria: [
        {
          criterion: "grounded",
          items: 60,
          kappa: 0.8,
          interval: { lower: 0.6, upper: 0.9 },
        },
      ],
      unlabelled: ["refunds"],
    });
    expect(method(verdict, run())).toMatch(
      /agreement with 60 human labels κ 0\.80 \(0 is chance, 1 perfect\), (?:of today|\d+ days? old), none in `refunds`\.$/m,
    );
    expect((await gated({ base: record({ rubric: "0" }) })).prompt.judge!.agreement).toBeNull();
  });

  it.each([
    ["without a record", {}, "it has no calibration"],
    ["with another rubric's", { base: record({ rubric: "0" }) }, "another rubric"],
    ["with one that head brings along", { head: record() }, "it has no calibration"],
    ["with one that cannot be read", { base: "{" }, "it has no calibration"],
  ])("makes what the judge says warn %s, and says so in a line", async (_, files, why) => {
    const { verdict, prompt, said } = await gated(files);
    expect(verdict.outcome).toBe("pass");
    const all = prompt.units.find(({ unit }) => unit === "(all)")!;
    expect([all.result, all.red, all.score?.gates, all.judge?.gates]).toEqual([
      "worse",
      false,
      false,
      false,
    ]);
    expect(said).toContainEqual(
      expect.stringMatching(
        new RegExp(`^what the judge says warns and does not gate, since policy requires .*${why}`),
      ),
    );
  });

  it("takes the judge's word out of must-pass cases too, and leaves them their checks", async () => {
    const set = (more: string): string =>
      `${RUBRIC}${more}${cases(12, 'must_pass: true, reference: "ok # days"')}`;
    const judged = set("");
    const record12 = record({ rubric: evalSet(judged).rubricDigest });
    const red = async (files: Parameters<typeof gated>[0]): Promise<number> =>
      (await gated(files)).prompt.mustPassRed.length;
    expect(await red({ evals: judged, base: record12 })).toBe(12);
    expect(await red({ evals: judged })).toBe(0);
    expect(await red({ evals: set(CHECKS) })).toBe(12);
  });

  it("tells where a record cannot be read", async () => {
    const { verdict } = await gated({ base: "{" });
    expect(verdict.warnings.map(({ file }) => file)).toContain(RECORD);
  });
});
