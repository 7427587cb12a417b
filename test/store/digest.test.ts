import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { requestKey } from "../../src/store/digest.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { request, VERDICT_SCHEMA } from "../models/requests.ts";

const base = request({ parameters: { temperature: 0.7 }, outputSchema: VERDICT_SCHEMA });
const user = (content: string): Partial<ModelRequest> => ({
  messages: [base.messages[0]!, { role: "user", content }],
});
const schema = (value: ModelRequest["outputSchema"]): Partial<ModelRequest> => ({
  outputSchema: value,
});

describe("requestKey()", () => {
  it("is the same for the same question, whatever order its fields were written in", () => {
    const { outputSchema, messages, parameters, baseUrl, model, provider } = base;
    const reordered = { outputSchema, parameters, messages, baseUrl, model, provider };
    expect(requestKey(reordered, 1, "2026-01-01")).toBe(requestKey(base, 1, "2026-01-01"));
    expect(requestKey(base, 1, "2026-01-01")).toMatch(/^[0-9a-f]{64}$/);
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
  ])("changes with %s (E11)", (_what, change) => {
    expect(requestKey({ ...base, ...change }, 1, "e")).not.toBe(requestKey(base, 1, "e"));
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
