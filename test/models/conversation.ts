import { sha256 } from "../../src/digest.ts";
import type { ChatMessage, HeldImage } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";

/** What every provider has to be told, in its own words: tools, calls, what they answered, images. */

/** Tools as a prompt defines them: one held to its schema, one that says as little as it may. */
export const tools: ModelRequest["tools"] = [
  {
    name: "order_status",
    description: "Where an order is.",
    parameters: { type: "object", properties: { order: { type: "string" } } },
    strict: true,
  },
  { name: "handover", description: null, parameters: { type: "object" }, strict: null },
];

export const picture: HeldImage = {
  kind: "image",
  mediaType: "image/png",
  bytes: Buffer.from("\x89PNG"),
  digest: sha256("\x89PNG"),
};

/** A conversation with two calls at once, then a question with images. */
export const conversation: readonly ChatMessage[] = [
  { role: "system", content: "Use the tools." },
  { role: "user", content: "Where are A7 and A8?" },
  {
    role: "assistant",
    content: "",
    toolCalls: [
      { id: "c1", name: "order_status", arguments: { order: "A7" } },
      { id: "c2", name: "order_status", arguments: { order: "A8" } },
    ],
  },
  { role: "tool", content: "on its way", toolCallId: "c1" },
  { role: "tool", content: "delivered", toolCallId: "c2" },
  { role: "assistant", content: "A7 is on its way." },
  {
    role: "user",
    content: [
      { kind: "text", text: "And this one?" },
      picture,
      { kind: "image-url", url: "https://shop.example/a.png" },
    ],
  },
];
