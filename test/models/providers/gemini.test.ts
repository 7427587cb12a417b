import { describe, expect, it } from "vitest";

import type { ModelRequest } from "../../../src/models/model.ts";
import { geminiModel } from "../../../src/models/providers/gemini.ts";
import { vertexModel } from "../../../src/models/providers/vertex.ts";
import { answer, fault, startModelServer } from "../../support/model-server.ts";
import type { Reply } from "../../support/model-server.ts";
import { attempt, request, VERDICT_SCHEMA } from "../requests.ts";

async function ask(more: Partial<ModelRequest> = {}, reply: Reply = "Yes.", load = geminiModel) {
  await using server = await startModelServer(() => reply);
  const baseUrl = `${server.url}/v1beta`;
  const model = await load({ apiKey: "AIza-test", baseUrl, deadlineMs: 5000 });
  const asked = request({ provider: "gemini", model: "gemini-2.5-flash", ...more });
  return { result: await model.ask(asked, attempt()), sent: server.requests[0]! };
}

describe("geminiModel()", () => {
  it("sends the system text apart, and the key in a header of its own", async () => {
    const { sent } = await ask();
    expect(sent.path).toBe("/v1beta/models/gemini-2.5-flash:generateContent");
    expect(sent.headers).toMatchObject({ "x-goog-api-key": "AIza-test" });
    expect(sent.body).toEqual({
      systemInstruction: { parts: [{ text: "You answer briefly." }] },
      contents: [{ role: "user", parts: [{ text: "May I return this?" }] }],
      generationConfig: { maxOutputTokens: 4096 },
    });
  });

  it.each([geminiModel, vertexModel])(
    "asks nothing of an id that no address holds",
    async (load) => {
      const { result, sent } = await ask({ model: "gemini-\udfff" }, "Yes.", load);
      const message = '"gemini-\\udfff" is no model\'s id';
      expect(result).toMatchObject({ ok: false, failure: { kind: "permanent", message } });
      expect(sent).toBeUndefined();
    },
  );

  it("sends every parameter", async () => {
    const parameters = {
      temperature: 0.2,
      topP: 0.9,
      topK: 40,
      maxTokens: 300,
      stop: ["END"],
      seed: 7,
      frequencyPenalty: 0.5,
      presencePenalty: 0.25,
      reasoningEffort: "low",
    } as const;
    const { sent } = await ask({ parameters });
    expect(sent.body["generationConfig"]).toEqual({
      temperature: 0.2,
      topP: 0.9,
      topK: 40,
      maxOutputTokens: 300,
      stopSequences: ["END"],
      seed: 7,
      frequencyPenalty: 0.5,
      presencePenalty: 0.25,
      thinkingConfig: { thinkingLevel: "low" },
    });
  });

  it.each([
    [{ jsonMode: true }, { responseMimeType: "application/json" }],
    [
      { outputSchema: VERDICT_SCHEMA },
      { responseMimeType: "application/json", responseJsonSchema: VERDICT_SCHEMA.schema },
    ],
  ])("asks for the form of %o by type and schema", async (form, config) => {
    const { sent } = await ask(form);
    expect(sent.body["generationConfig"]).toEqual({ maxOutputTokens: 4096, ...config });
  });

  it("reads no thoughts, and counts them as output", async () => {
    const usage = { inputTokens: 100, cachedInputTokens: 64, outputTokens: 9 };
    const { result } = await ask({}, answer("No.", { usage, model: "gemini-2.5-flash-001" }));
    expect(result).toMatchObject({
      response: { text: "No.", usage, model: "gemini-2.5-flash-001" },
    });
  });

  it("takes a blocked prompt for an empty filtered output", async () => {
    const body = { promptFeedback: { blockReason: "PROHIBITED_CONTENT" } };
    const { result } = await ask({}, { kind: "body", text: JSON.stringify(body) });
    expect(result).toMatchObject({ ok: true, response: { text: "", finish: "content_filter" } });
  });

  it.each([
    ["STOP", "stop"],
    ["RECITATION", "content_filter"],
    ["PROHIBITED_CONTENT", "content_filter"],
    ["MALFORMED_FUNCTION_CALL", "length"],
  ])("takes %s for %s, with or without content", async (finishReason, finish) => {
    const text = JSON.stringify({ candidates: [{ finishReason }] });
    const { result } = await ask({}, { kind: "body", text });
    expect(result).toMatchObject({ ok: true, response: { text: "", finish, usage: null } });
  });

  it("takes a wrong key, which comes as a bad request, for one", async () => {
    const wrong = fault.error(400, "API key not valid.", { code: "API_KEY_INVALID" });
    expect((await ask({}, wrong)).result).toMatchObject({ failure: { kind: "auth" } });
  });

  it("waits as long as the body of a refusal says", async () => {
    const full = fault.error(429, "Quota exceeded", {
      type: "RESOURCE_EXHAUSTED",
      retryDelay: "36s",
    });
    expect((await ask({}, full)).result).toMatchObject({
      failure: { kind: "rate", retryAfterMs: 36_000 },
    });
  });

  it("lets a model's id name no other path", async () => {
    const { sent } = await ask({ model: "../../v1/files?key=x#" });
    expect(sent.path).toBe("/v1beta/models/..%2F..%2Fv1%2Ffiles%3Fkey%3Dx%23:generateContent");
  });
});

describe("vertexModel()", () => {
  it("signs in with a token", async () => {
    const { sent } = await ask({ provider: "vertex" }, "Yes.", vertexModel);
    expect(sent.headers.authorization).toBe("Bearer AIza-test");
    expect(sent.headers).not.toHaveProperty("x-goog-api-key");
  });
});
