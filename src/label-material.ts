import { compareBy } from "./compare-by.ts";
import { isHidden } from "./decide/holdout.ts";
import { inputText } from "./decide/input-text.ts";
import { detect } from "./detect/detect.ts";
import { asOfDay, runName } from "./epochs.ts";
import { rubricOf } from "./evals/case-rubric.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import { responder } from "./generate/generate.ts";
import { measureAlone, type AloneCase } from "./measure/alone.ts";
import { benchOf } from "./measure/bench.ts";
import { calibratedJudge } from "./plan/calibrated.ts";
import type { PromptPlan } from "./plan/plan.ts";
import { prepare } from "./prepare.ts";
import { runLimits } from "./run-limits.ts";
import { judgedOutputs } from "./score/calibration/judged-outputs.ts";
import type { Material } from "./score/calibration/sheet.ts";
import type { MeasuredCase } from "./score/measured.ts";
import { settle } from "./settle.ts";
import type { Day } from "./units.ts";
import type { World } from "./world.ts";

/**
 * What people can be asked to label: every output that a gate had judged, prompt by prompt, found again in the store
 * without a call. Holdout cases are left out: whoever labels them has read them.
 */
export async function labelMaterial(
  world: World,
  request: Omit<GateRequest, "replay">,
): Promise<readonly Material[] | Stopped> {
  const replayed: GateRequest = { ...request, replay: true };
  const run = { name: runName(replayed), replay: true, asOf: request.asOf };
  const asOf = await asOfDay(world.store, run, world.clock.now());
  const detected = await detect(replayed);
  if (detected.kind === "stopped") return detected;
  const { config } = detected;
  const prepared = await prepare(world.store, detected, replayed, asOf);
  const { ask } = responder(world, runLimits(config, true));
  const found: Material[] = [];
  for (const prompt of prepared.prompts) {
    if (prompt.kind === "decided" || prompt.plan.judge === null) continue;
    const { plan, epochs } = prompt;
    const cases = plan.alone
      ? (await measureAlone(ask, plan, epochs)).cases.map(asPairs)
      : (await settle(benchOf(ask, plan, epochs), compareBy(plan, config, prepared.measured)))
          .cases;
    const open = cases.filter((of) => !isHidden(config.gate, of));
    const material = materialOf(plan, open, asOf);
    if (material !== null) found.push(material);
  }
  return found;
}

type Judged = Pick<MeasuredCase, "id" | "slices" | "pairs" | "swapped" | "fresh">;

/** An answer that was judged alone has the scores of both sides. */
const asPairs = ({ id, slices, answers }: AloneCase): Judged => ({
  id,
  slices,
  pairs: answers.map(({ candidate, scores }) => ({ baseline: candidate, candidate, scores })),
  swapped: new Map(),
  fresh: null,
});

/** Null where nothing was judged. */
function materialOf(plan: PromptPlan, cases: readonly Judged[], asOf: Day): Material | null {
  const outputs = judgedOutputs(cases);
  const { judge, subject, evalSet, seed, baseline, candidate } = plan;
  const asked = calibratedJudge(plan);
  if (judge === null || asked === null || outputs.length === 0) return null;
  return {
    prompt: subject.name,
    evals: evalSet.path,
    asOf,
    seed,
    judge: asked,
    versions: [...new Set([baseline.digest, candidate.digest])],
    rubric: judge.rubric,
    outputs,
    questions: new Map(
      plan.cases.map((planned) => [
        planned.case.id,
        {
          conversation: inputText(planned),
          contexts: planned.case.contexts,
          reference: planned.case.reference,
          criteria: rubricOf(judge.rubric, planned.case).map(({ id, description }) => ({
            id,
            description,
          })),
        },
      ]),
    ),
  };
}
