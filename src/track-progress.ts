import type { Responder } from "./generate/generate.ts";
import type { Ask } from "./measure/answers.ts";
import type { World } from "./world.ts";

/** Asks through the responder and tells the log how far the run is. Controls and rechecks extend what was planned. */
export function trackProgress({ log }: World, asking: Responder, expected: number): Ask {
  let done = 0;
  let asked = 0;
  return async (planned) => {
    asked++;
    const answer = await asking.ask(planned);
    done++;
    const total = Math.max(expected, asked);
    log.progress({ done, planned: total, spent: asking.spend().usd, phase: "measuring" });
    return answer;
  };
}
