import { z } from "zod";

import "../text/shape.ts";
import { isMapping } from "../text/mapping.ts";
import type { Json } from "../units.ts";
import { callId, type ToolCall } from "./message.ts";
import { argumentsOf } from "./tool-arguments.ts";

/** Calls of tools as files write them: OpenAI's `{ id, type, function: { name, arguments } }`, or without the wrapping. */

const name = z.string().regex(/\S/).meta({ description: "the name of a tool" });

const given = z
  .custom<Json>((value) => typeof value === "string" || isMapping(value as Json))
  .meta({ description: "a mapping, or JSON of one as text" });

const id = z.string().regex(/\S/).meta({ description: "a text that is not empty" });

const wrapped = z.looseObject({
  id: id.optional(),
  function: z
    .looseObject({ name, arguments: given.optional() })
    .meta({ description: "a mapping, `{ name, arguments }`" }),
});

const plain = z.looseObject({ id: id.optional(), name, arguments: given.optional() });

export const ToolCallsShape = z
  .array(z.union([wrapped, plain]).meta({ description: "a call, `{ name, arguments }`" }))
  .meta({ description: "a list of calls, `{ name, arguments }`" });

export function toolCallsOf(calls: z.infer<typeof ToolCallsShape>): readonly ToolCall[] {
  return calls.map((call, n) => {
    const { name, arguments: given = {} } = isWrapped(call) ? call.function : call;
    const args = typeof given === "string" ? argumentsOf(given) : given;
    return { id: callId(call.id, n), name, arguments: args };
  });
}

const isWrapped = (
  call: z.infer<typeof wrapped> | z.infer<typeof plain>,
): call is z.infer<typeof wrapped> => typeof call["function"] === "object";
