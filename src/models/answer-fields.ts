import { z } from "zod";

import "../text/shape.ts";
import { ToolCallsShape } from "./tool-call-shape.ts";

/** Squares of larger amounts would overflow in a sum. */
const LARGEST = 1e12;

const amount = z.number().min(0).max(LARGEST).meta({ description: "a number from 0 to 1e12" });

export const text = z.string().meta({ description: "a text" });

/** An answer of somebody's own program, as files supply it and applications give it: one schema for both. */
export const ANSWER_FIELDS = {
  output: text.nullable().optional(),
  tool_calls: ToolCallsShape.nullable().optional(),
  contexts: z.array(text).meta({ description: "a list of texts" }).optional(),
  usage: z
    .looseObject({ output_tokens: amount })
    .meta({ description: "a mapping with `output_tokens`" })
    .optional(),
  cost_usd: amount.optional(),
  latency_ms: amount.optional(),
  finish: z
    .enum(["stop", "length", "content_filter", "refusal"])
    .meta({ description: "stop, length, content_filter or refusal" })
    .optional(),
};
