import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import type { ModelRequest } from "../../../src/models/model.ts";
import { anthropicModel } from "../../../src/models/providers/anthropic.ts";
import { bedrockModel } from "../../../src/models/providers/bedrock.ts";
import { geminiModel } from "../../../src/models/providers/gemini.ts";
import { openaiCompatibleModel } from "../../../src/models/providers/openai-compatible.ts";
import { openaiResponsesModel } from "../../../src/models/providers/openai-responses.ts";
import { openaiModel } from "../../../src/models/providers/openai.ts";
import { answer, startModelServer } from "../../support/model-server.ts";
import { conversation, picture, tools } from "../conversation.ts";
import { attempt, request } from "../requests.ts";

/** The real libraries against a stand-in of the providers, and what went over the wire. */

const MODELS = {
  openai: openaiModel,
  "openai-compatible": openaiCompatibleModel,
  anthropic: anthropicModel,
  "openai-responses": openaiResponsesModel,
  gemini: geminiModel,
  bedrock: bedrockModel,
} as const;
type Provider = keyof typeof MODELS;
const PROVIDERS = Object.keys(MODELS) as Provider[];

const PATHS: { readonly [provider in Provider]: string } = {
  openai: "/v1",
  "openai-compatible": "/v1",
  "openai-responses": "/v1",
  anthropic: "",
  gemini: "/v1beta",
  bedrock: "",
};

const baseUrl = (url: string, provider: Provider): string => `${url}${PATHS[provider]}`;

describe("an answer with tool calls", () => {
  const mock = new LLMock({ port: 0 });
  beforeAll(() => mock.start());
  beforeEach(() => mock.reset());
  afterAll(() => mock.stop());

  const ask = async (provider: Provider, more: Partial<ModelRequest> = {}) => {
    const model = await MODELS[provider]({
      apiKey: "sk-test",
      baseUrl: baseUrl(mock.url, provider),
      deadlineMs: 5000,
    });
    const reply = await model.ask(request({ provider, tools, ...more }), attempt());
    if (!reply.ok) throw new Error(reply.failure.message);
    return reply.response;
  };

  it.each(PROVIDERS)("is read from %s, in order, and is a whole answer", async (provider) => {
    mock.on(
      {},
      {
        toolCalls: [
          { name: "order_status", arguments: '{"order":"A7"}', id: "call_a" },
          { name: "handover", arguments: "{}", id: "call_b" },
        ],
      },
    );
    const { text, finish, toolCalls, raw } = await ask(provider);
    expect({ text, finish }).toEqual({ text: "", finish: "stop" });
    expect(toolCalls).toEqual([
      { id: "call_a", name: "order_status", arguments: { order: "A7" } },
      { id: "call_b", name: "handover", arguments: {} },
    ]);
    expect(JSON.stringify(raw)).toContain("order_status");
  });

  it.each(PROVIDERS)("is read from %s beside a text", async (provider) => {
    mock.on(
      {},
      {
        content: "I look.",
        toolCalls: [{ name: "order_status", arguments: '{"order":"A7"}' }],
      },
    );
    const { text, toolCalls } = await ask(provider);
    expect(text).toBe("I look.");
    expect(toolCalls.map(({ name }) => name)).toEqual(["order_status"]);
  });

  it("leaves a text without calls alone", async () => {
    mock.on({}, { content: "No." });
    expect(await ask("openai")).toMatchObject({ text: "No.", toolCalls: [] });
  });
});

describe("an answer of a server that writes calls its own way", () => {
  it.each([
    [
      "arguments as an object and no id",
      { function: { name: "find", arguments: { order: "A7" } } },
      { order: "A7" },
    ],
    ["no arguments", { id: null, type: "function", function: { name: "find" } }, {}],
    ["arguments that are cut off", { function: { name: "find", arguments: '{"order' } }, '{"order'],
  ])("is read with %s", async (_, call, given) => {
    const message = { role: "assistant", content: null, tool_calls: [call] };
    const text = JSON.stringify({ choices: [{ message, finish_reason: "tool_calls" }] });
    await using server = await startModelServer(() => ({ kind: "body", text }));
    const endpoint = { apiKey: null, baseUrl: server.openaiUrl, deadlineMs: 5000 };
    const reply = await (await openaiCompatibleModel(endpoint)).ask(request({ tools }), attempt());
    expect(reply).toMatchObject({
      ok: true,
      response: {
        text: "",
        finish: "stop",
        toolCalls: [{ id: "call_1", name: "find", arguments: given }],
      },
    });
  });
});

/** What the provider was sent. */
async function sent(provider: Provider, more: Partial<ModelRequest>) {
  await using server = await startModelServer(() => answer("Yes."));
  const model = await MODELS[provider]({
    apiKey: "sk-test",
    baseUrl: baseUrl(server.url, provider),
    deadlineMs: 5000,
  });
  await model.ask(request({ provider, ...more }), attempt());
  return server.requests[0]!.body;
}

describe("a request with tools", () => {
  it("defines them to OpenAI", async () => {
    const body = await sent("openai", { tools, toolChoice: { name: "handover" } });
    expect(body["tools"]).toEqual([
      {
        type: "function",
        function: {
          name: "order_status",
          description: "Where an order is.",
          parameters: tools[0]!.parameters,
          strict: true,
        },
      },
      { type: "function", function: { name: "handover", parameters: { type: "object" } } },
    ]);
    expect(body["tool_choice"]).toEqual({ type: "function", function: { name: "handover" } });
  });

  it("defines them to Anthropic", async () => {
    const body = await sent("anthropic", { tools, toolChoice: { name: "handover" } });
    expect(body["tools"]).toEqual([
      {
        name: "order_status",
        description: "Where an order is.",
        input_schema: tools[0]!.parameters,
        strict: true,
      },
      { name: "handover", input_schema: { type: "object" } },
    ]);
    expect(body["tool_choice"]).toEqual({ type: "tool", name: "handover" });
  });

  it.each([
    ["auto", "auto", { type: "auto" }],
    ["none", "none", { type: "none" }],
    ["required", "required", { type: "any" }],
  ] as const)("says %s in each provider's words", async (toolChoice, openai, anthropic) => {
    expect((await sent("openai", { tools, toolChoice }))["tool_choice"]).toEqual(openai);
    expect((await sent("anthropic", { tools, toolChoice }))["tool_choice"]).toEqual(anthropic);
  });

  it.each(PROVIDERS)("says nothing of tools to %s where there are none", async (provider) => {
    const body = await sent(provider, {});
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(["tools"]));
    expect(body).not.toHaveProperty("tool_choice");
  });
});

describe("a conversation with calls and images", () => {
  const data = `data:image/png;base64,${Buffer.from(picture.bytes).toString("base64")}`;

  it("goes to OpenAI with calls, one message an answer, and images as addresses", async () => {
    const body = await sent("openai", { messages: conversation });
    const call = (id: string, order: string) => ({
      id,
      type: "function",
      function: { name: "order_status", arguments: `{"order":"${order}"}` },
    });
    expect(body["messages"]).toEqual([
      conversation[0],
      conversation[1],
      { role: "assistant", content: null, tool_calls: [call("c1", "A7"), call("c2", "A8")] },
      { role: "tool", content: "on its way", tool_call_id: "c1" },
      { role: "tool", content: "delivered", tool_call_id: "c2" },
      conversation[5],
      {
        role: "user",
        content: [
          { type: "text", text: "And this one?" },
          { type: "image_url", image_url: { url: data } },
          { type: "image_url", image_url: { url: "https://shop.example/a.png" } },
        ],
      },
    ]);
  });

  it("goes to Anthropic with both answers of tools in one turn", async () => {
    const body = await sent("anthropic", { messages: conversation });
    const call = (id: string, order: string) => ({
      type: "tool_use",
      id,
      name: "order_status",
      input: { order },
    });
    expect(body["messages"]).toEqual([
      conversation[1],
      { role: "assistant", content: [call("c1", "A7"), call("c2", "A8")] },
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: "c1", content: "on its way" },
          { type: "tool_result", tool_use_id: "c2", content: "delivered" },
        ],
      },
      conversation[5],
      {
        role: "user",
        content: [
          { type: "text", text: "And this one?" },
          {
            type: "image",
            source: {
              type: "base64",
              media_type: "image/png",
              data: Buffer.from(picture.bytes).toString("base64"),
            },
          },
          { type: "image", source: { type: "url", url: "https://shop.example/a.png" } },
        ],
      },
    ]);
  });
});
