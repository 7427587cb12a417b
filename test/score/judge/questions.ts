import type { Criterion } from "../../../src/evals/eval-set.ts";
import { textOf } from "../../../src/models/message.ts";
import type { Finish, ModelResponse } from "../../../src/models/model.ts";
import { askPair, type PairQuestion } from "../../../src/score/judge/ask.ts";
import type { Asked } from "../../../src/score/judge/question.ts";
import { millis, type Json } from "../../../src/units.ts";

export function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
  return { id, description: `How ${id} it is.`, scale: [], weight: 1, ownCall: false, ...more };
}

export const RUBRIC: readonly Criterion[] = [
  criterion("grounded", {
    description: "Every claim about a policy is supported by the context.",
    scale: [
      { score: 1, text: "invents policy" },
      { score: 5, text: "every claim supported" },
    ],
  }),
  criterion("helpful"),
  criterion("tone"),
];

export const JUDGE = { provider: "anthropic", model: "judge-1", baseUrl: null } as const;

export function question(more: Partial<PairQuestion> = {}): PairQuestion {
  return {
    rubric: RUBRIC,
    conversation: [{ role: "user", content: "Can I return this after 40 days?" }],
    reference: "No: 30 days.",
    contexts: ["Returns are accepted within 30 days."],
    outputs: ["No, only within 30 days.", "Sure, any time!"],
    seed: 7,
    caseId: "refund-after-40-days",
    ...more,
  };
}

/** The one request of a question without criteria of their own call. */
export function askOne(more: Partial<PairQuestion> = {}): Asked {
  const [asked, ...others] = askPair(question(more), JUDGE);
  if (asked === undefined || others.length > 0) throw new Error("expected one request");
  return asked;
}

/** The message that carries the data. */
export const dataOf = ({ request }: Asked): string => textOf(request.messages[1]?.content ?? "");

export function response(text: string | Json, finish: Finish = "stop"): ModelResponse {
  return {
    text: typeof text === "string" ? text : JSON.stringify(text),
    toolCalls: [],
    finish,
    model: "judge-1",
    usage: null,
    latencyMs: millis(1),
    raw: null,
  };
}
