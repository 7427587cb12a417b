import type { PlannedRequest } from "../../src/generate/planned-request.ts";
import type { Ask } from "../../src/measure/answers.ts";
import { missing } from "../../src/models/call.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import { millis } from "../../src/units.ts";

type Reply = (planned: PlannedRequest) => ScriptedReply | Promise<ScriptedReply>;

/** The responder's contract over a function: an equal key is asked once, and `asked` tells what was. */
export function answering(reply: Reply): {
  readonly ask: Ask;
  readonly asked: readonly PlannedRequest[];
} {
  const asked: PlannedRequest[] = [];
  const known = new Map<string, ReturnType<Ask>>();
  const answer: Ask = async (planned) => {
    asked.push(planned);
    const said = await reply(planned);
    if (typeof said === "object" && "failure" in said) return missing(said.failure);
    const {
      text,
      finish,
      toolCalls = [],
    } = typeof said === "string" ? { text: said, finish: "stop" as const } : said;
    const { key, request, sample, epoch } = planned;
    const { provider, model } = request;
    const response = {
      text,
      toolCalls,
      finish,
      model: `${model}-1`,
      usage: null,
      latencyMs: millis(0),
      raw: {},
    };
    const at = "2026-11-25T00:00:00.000Z";
    return { row: { key, provider, model, sample, epoch, response, at }, reused: false };
  };
  return {
    asked,
    ask(planned) {
      const pending = known.get(planned.key) ?? answer(planned);
      known.set(planned.key, pending);
      return pending;
    },
  };
}
