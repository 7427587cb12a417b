import type { Responder } from "./generate/generate.ts";
import type { Ask } from "./measure/answers.ts";
import type { World } from "./world.ts";

/** Asks through the responder and tells the log how far the run is. */
export interface TrackedAsking {
  readonly ask: Ask;
  /** Nothing more will be asked, though more may have been expected. */
  end(): void;
}

/** Controls and rechecks extend what was planned; equal outputs, which nobody judges, shorten it. */
export function trackProgress(
  { log }: Pick<World, "log">,
  asking: Responder,
  expected: number,
  prompts: readonly string[] = [],
): TrackedAsking {
  let done = 0;
  let asked = 0;
  const tell = (planned: number): void =>
    log.progress({ done, planned, spent: asking.spend().usd, phase: "measuring", prompts });
  return {
    async ask(planned) {
      asked++;
      const answer = await asking.ask(planned);
      done++;
      tell(Math.max(expected, asked));
      return answer;
    },
    end() {
      if (done > 0 && done < Math.max(expected, asked)) tell(done);
    },
  };
}
