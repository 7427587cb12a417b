import { describe, expect, it } from "vitest";

import { messagesIn } from "../../src/evals/row-messages.ts";
import { askedIn } from "../../src/evals/asked.ts";

import type { Json } from "../../src/units.ts";

describe("messagesIn()", () => {
  it.each<readonly [string, Json]>([
    ["OpenAI", { role: "user", content: "Hi" }],
    ["OpenAI, in parts", { role: "user", content: [{ type: "text", text: "Hi" }] }],
    ["OpenAI's responses", { role: "user", content: [{ type: "input_text", text: "Hi" }] }],
    ["LangChain", { type: "human", content: "Hi" }],
    ["LangChain, below `data`", { type: "human", data: { content: "Hi" } }],
    [
      "LangChain, as it is dumped",
      { lc: 1, type: "constructor", id: ["langchain", "HumanMessage"], kwargs: { content: "Hi" } },
    ],
  ])("reads what a user says as %s writes it", (_, message) => {
    expect(messagesIn([message])).toMatchObject([{ role: "user", parts: [{ text: "Hi" }] }]);
  });

  it.each<readonly [string, Json]>([
    [
      "OpenAI",
      {
        role: "assistant",
        tool_calls: [{ id: "c", function: { name: "f", arguments: '{"a":1}' } }],
      },
    ],
    [
      "OpenAI's responses",
      { type: "function_call", call_id: "c", name: "f", arguments: '{"a":1}' },
    ],
    [
      "LangChain",
      { type: "ai", content: "", tool_calls: [{ name: "f", args: { a: 1 }, id: "c" }] },
    ],
    [
      "Anthropic",
      { role: "assistant", content: [{ type: "tool_use", id: "c", name: "f", input: { a: 1 } }] },
    ],
  ])("reads calls of tools as %s writes them", (_, message) => {
    expect(messagesIn([message])).toMatchObject([
      { role: "assistant", toolCalls: [{ id: "c", name: "f", arguments: { a: 1 } }] },
    ]);
  });

  it.each<readonly [string, Json, string]>([
    [
      "OpenAI",
      { type: "image_url", image_url: { url: "https://a.example/b" } },
      "https://a.example/b",
    ],
    [
      "OpenAI's responses",
      { type: "input_image", image_url: "https://a.example/b" },
      "https://a.example/b",
    ],
    [
      "Anthropic",
      { type: "image", source: { type: "base64", media_type: "image/png", data: "AA==" } },
      "data:image/png;base64,AA==",
    ],
  ])("reads images as %s writes them", (_, part, image) => {
    expect(messagesIn([{ role: "user", content: [part] }])).toMatchObject([{ parts: [{ image }] }]);
  });

  it.each<Json>([[], [{ type: "text", text: "Hi" }], [{ role: "user" }, 1], "Hi", null])(
    "finds none in %j",
    (value) => {
      expect(messagesIn(value)).toBeNull();
    },
  );
});

describe("a conversation in a row", () => {
  it("keeps calls and what tools answered, also where these do not say to which", () => {
    const { shape, left } = askedIn([
      { role: "system", content: "Be brief." },
      { role: "user", content: [{ type: "text", text: "Where? " }, { type: "input_audio" }] },
      { role: "assistant", content: null, tool_calls: [{ name: "find", args: { order: "A7" } }] },
      { role: "tool", content: "Leeds" },
    ]);
    expect(shape.messages).toEqual([
      { role: "user", content: "Where? " },
      {
        role: "assistant",
        content: "",
        tool_calls: [{ id: "call_1", name: "find", arguments: { order: "A7" } }],
      },
      { role: "tool", content: "Leeds", tool_call_id: "call_1" },
    ]);
    expect(left).toEqual(["system", "user: input_audio"]);
  });
});
