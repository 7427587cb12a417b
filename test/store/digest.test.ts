import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { requestKey } from "../../src/store/digest.ts";
import type { ChatMessage, Content } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { request, VERDICT_SCHEMA } from "../models/requests.ts";

const base = request({ parameters: { temperature: 0.7 }, outputSchema: VERDICT_SCHEMA });
const FIND = { name: "find", description: null, parameters: {}, strict: null };
const CALL = { id: "c1", name: "find", arguments: { id: 7 } };
const says = (more: Partial<ChatMessage>): Partial<ModelRequest> => ({
  messages: [base.messages[0]!, { ...base.messages[1]!, ...more }],
});
const user = (content: Content): Partial<ModelRequest> => ({
  messages: [base.messages[0]!, { role: "user", content }],
});
const schema = (value: ModelRequest["outputSchema"]): Partial<ModelRequest> => ({
  outputSchema: value,
});

describe("requestKey()", () => {
  it("is the same for the same question, whatever order its fields were written in", () => {
    const { toolChoice, tools, jsonMode, ...rest } = base;
    const { outputSchema, messages, parameters, baseUrl, model, provider } = rest;
    const reordered = {
      toolChoice,
      tools,
      jsonMode,
      outputSchema,
      parameters,
      messages,
      baseUrl,
      model,
      provider,
    };
    expect(requestKey(reordered, 1, "2026-01-01")).toBe(requestKey(base, 1, "2026-01-01"));
    expect(requestKey(base, 1, "2026-01-01")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("keeps the value that a question with parameters and a schema had before tools and images", () => {
    const asked = { ...base, parameters: { temperature: 0.7, stop: ["x"] } };
    expect(requestKey(asked, 2, "e")).toBe(
      "a797afa0f26d8345a8c513e164e4ec4f3e8e5e744807c5784442cd4dab2a3da8",
    );
  });

  it("keeps its value: a store written today is found tomorrow", () => {
    expect(requestKey(request(), 1, "2026-01-01")).toMatchInlineSnapshot(
      `"0ae91ece61dbbd2c95cfab594415539718a7a1126623a305dc4f0b7bd82d4765"`,
    );
  });

  it.each<[string, Partial<ModelRequest>]>([
    ["the provider", { provider: "openai-compatible" }],
    ["the model", { model: "gpt-6-luna2" }],
    ["the endpoint", { baseUrl: "http://localhost:1" }],
    ["one byte of a message", user("May I return this!")],
    ["white space at its end", user("May I return this? ")],
    ["a message's role", { messages: base.messages.map((m) => ({ ...m, role: "user" as const })) }],
    ["the order of messages", { messages: base.messages.toReversed() }],
    ["a parameter", { parameters: { temperature: 0.71 } }],
    ["a parameter left out", { parameters: {} }],
    ["another parameter", { parameters: { temperature: 0.7, seed: 0 } }],
    ["the schema's name", schema({ ...VERDICT_SCHEMA, name: "verdicts" })],
    ["the schema", schema({ ...VERDICT_SCHEMA, schema: { type: "object" } })],
    [
      "the order of a schema's keys",
      schema({
        ...VERDICT_SCHEMA,
        schema: Object.fromEntries(Object.entries(VERDICT_SCHEMA.schema).toReversed()),
      }),
    ],
    ["no schema", schema(null)],
    ["JSON of any shape", { jsonMode: true }],
    ["a tool", { tools: [FIND] }],
    ["a tool's description", { tools: [{ ...FIND, description: "Finds." }] }],
    ["a tool's arguments", { tools: [{ ...FIND, parameters: { type: "object" } }] }],
    ["the order of tools", { tools: [{ ...FIND, name: "open" }, FIND] }],
    ["the choice of a tool", { toolChoice: "required" }],
    ["an image", user([{ kind: "image-url", url: "https://a.example/a.png" }])],
    ["parts instead of one text", user([{ kind: "text", text: "May I return this?" }])],
    ["a call", says({ toolCalls: [CALL] })],
    ["a call's arguments", says({ toolCalls: [{ ...CALL, arguments: { id: 8 } }] })],
    ["the call that is answered", says({ toolCallId: "c1" })],
  ])("changes with %s (E11)", (_what, change) => {
    expect(requestKey({ ...base, ...change }, 1, "e")).not.toBe(requestKey(base, 1, "e"));
  });

  it("names an image by its media type and the digest of its bytes, not by the bytes", () => {
    const image = (bytes: string, digest: string) =>
      requestKey(
        {
          ...base,
          ...user([
            {
              kind: "image",
              mediaType: "image/png",
              bytes: Buffer.from(bytes),
              digest: sha256(digest),
            },
          ]),
        },
        1,
        "e",
      );
    expect(image("never read", "one")).toBe(image("", "one"));
    expect(image("", "one")).not.toBe(image("", "two"));
  });

  it("tells every change of tools, images and calls from every other", () => {
    const changes: readonly Partial<ModelRequest>[] = [
      {},
      { jsonMode: true },
      { tools: [FIND] },
      { tools: [FIND, { ...FIND, name: "open" }] },
      { tools: [{ ...FIND, name: "open" }, FIND] },
      { toolChoice: "auto" },
      { toolChoice: { name: "auto" } },
      says({ toolCalls: [CALL] }),
      says({ toolCalls: [{ ...CALL, arguments: { id: 8 } }] }),
    ];
    const keys = changes.map((change) => requestKey({ ...base, ...change }, 1, "e"));
    expect(new Set(keys).size).toBe(changes.length);
  });

  it("changes with the sample and the epoch", () => {
    const keys = [
      requestKey(base, 1, "e"),
      requestKey(base, 2, "e"),
      requestKey(base, 1, "f"),
      requestKey(base, 1, "recheck:e"),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it("tells any two different texts apart (E11)", () => {
    const key = (content: string): string => requestKey({ ...base, ...user(content) }, 1, "e");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(key(a) === key(b)).toBe(a === b);
      }),
    );
  });
});
