import { wilson } from "../../../compare/bounds.ts";
import { STEPS } from "../rubric.ts";
import { found, unmeasured, type Finding } from "./bias.ts";

/** Whether the judge uses its scale: where nearly everything gets one score, no difference can show. */
export function scaleUse(scores: readonly number[]): Finding {
  if (scores.length === 0) return unmeasured("scale use", "nothing was scored");
  const counts = STEPS.map((step) => scores.filter((score) => score === step).length);
  const most = Math.max(...counts);
  const step = STEPS[counts.indexOf(most)]!;
  const n = scores.length;
  const figure = { value: most / n, interval: wilson(most, n), n };
  return found("scale use", figure, (level) => {
    const share = `${most} of its ${n} scores are ${step}`;
    return level === "none" ? share : `${share}, so that hardly any difference could show`;
  });
}
