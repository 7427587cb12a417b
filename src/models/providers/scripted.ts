import { estimatedUsage } from "../estimate-tokens.ts";
import { millis } from "../../units.ts";
import type { ToolCall } from "../message.ts";
import type { Finish, Model, ModelFailure, ModelRequest } from "../model.ts";

/** What a script says to a request: a whole answer, one that ended otherwise, or a failed attempt. */
export type ScriptedReply =
  | string
  | { readonly text: string; readonly finish: Finish; readonly toolCalls?: readonly ToolCall[] }
  | { readonly failure: ModelFailure };

/** The same request and sample get the same reply, in every run and on every machine. */
export type ScriptedAnswerer = (request: ModelRequest, sample: number) => ScriptedReply;

/** A model without a provider, for the demo and for tests: a function answers. It costs nothing and takes no time. */
export function scriptedModel(answer: ScriptedAnswerer): Model {
  return {
    async ask(request, { sample }) {
      const reply = answer(request, sample);
      if (typeof reply !== "string" && "failure" in reply) {
        return { ok: false, failure: reply.failure };
      }
      const {
        text,
        finish,
        toolCalls = [],
      } = typeof reply === "string" ? { text: reply, finish: "stop" as const } : reply;
      return {
        ok: true,
        response: {
          text,
          toolCalls,
          finish,
          model: request.model,
          usage: estimatedUsage(request, { text, toolCalls }),
          latencyMs: millis(0),
          raw: { scripted: true },
        },
      };
    },
  };
}
