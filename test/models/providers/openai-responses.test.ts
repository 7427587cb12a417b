import { describe, expect, it } from "vitest";

import type { ModelRequest } from "../../../src/models/model.ts";
import { openaiResponsesModel } from "../../../src/models/providers/openai-responses.ts";
import { answer, startModelServer } from "../../support/model-server.ts";
import type { Reply } from "../../support/model-server.ts";
import { attempt, request, VERDICT_SCHEMA } from "../requests.ts";

async function ask(more: Partial<ModelRequest> = {}, reply: Reply = "Yes.") {
  await using server = await startModelServer(() => reply);
  const endpoint = { apiKey: "sk-test", baseUrl: server.openaiUrl, deadlineMs: 5000 };
  const model = await openaiResponsesModel(endpoint);
  const result = await model.ask(request({ provider: "openai-responses", ...more }), attempt());
  return { result, sent: server.requests[0]! };
}

describe("openaiResponsesModel()", () => {
  it("sends the conversation as items, with a limit, and has nothing kept", async () => {
    const { sent } = await ask();
    expect(sent.path).toBe("/v1/responses");
    expect(sent.headers.authorization).toBe("Bearer sk-test");
    expect(sent.body).toEqual({
      model: "gpt-6-luna",
      input: [
        { role: "system", content: "You answer briefly." },
        { role: "user", content: "May I return this?" },
      ],
      store: false,
      max_output_tokens: 4096,
    });
  });

  it("sends the parameters it has", async () => {
    const parameters = { temperature: 0.2, topP: 0.9, maxTokens: 300, reasoningEffort: "low" };
    const { sent } = await ask({ parameters } as Partial<ModelRequest>);
    expect(sent.body).toMatchObject({
      temperature: 0.2,
      top_p: 0.9,
      max_output_tokens: 300,
      reasoning: { effort: "low" },
    });
  });

  it.each([
    [{ jsonMode: true }, { type: "json_object" }],
    [
      { outputSchema: VERDICT_SCHEMA },
      { type: "json_schema", name: "verdict", strict: true, schema: VERDICT_SCHEMA.schema },
    ],
  ])("asks for the form of %o as text format", async (form, format) => {
    const { sent } = await ask(form);
    expect(sent.body["text"]).toEqual({ format });
  });

  it("counts reasoning within output, and cached input within input", async () => {
    const usage = { inputTokens: 100, cachedInputTokens: 64, outputTokens: 9 };
    const { result } = await ask({}, answer("No.", { usage, model: "gpt-6-luna-2026-01-02" }));
    expect(result).toMatchObject({ response: { usage, model: "gpt-6-luna-2026-01-02" } });
  });

  it.each(["failed", "cancelled", "in_progress"])(
    "takes a response that is %s for no answer, though it comes with 200",
    async (status) => {
      const body = { status, error: { code: "server_error", message: "oh" }, output: [] };
      const { result } = await ask({}, { kind: "body", text: JSON.stringify(body) });
      expect(result).toMatchObject({ ok: false, failure: { kind: "invalid" } });
    },
  );

  it("takes a filter's cut for a filtered answer", async () => {
    const { result } = await ask({}, answer("I", { finish: "content_filter" }));
    expect(result).toMatchObject({ response: { text: "I", finish: "content_filter" } });
  });
});
