import { describe, expect, it } from "vitest";

import { failure } from "../../src/models/failure.ts";
import type { Model, ModelReply } from "../../src/models/model.ts";
import { redactedModel } from "../../src/models/redacted.ts";
import { millis } from "../../src/units.ts";
import { attempt, request } from "./requests.ts";

const replying = (reply: ModelReply): Model =>
  redactedModel({ ask: async () => reply }, (text) => text.replaceAll("SECRET", "*"));

describe("redactedModel()", () => {
  it("clears text and every string of the raw body, keys too", async () => {
    const model = replying({
      ok: true,
      response: {
        text: "a SECRET b",
        toolCalls: [{ id: "SECRET", name: "SECRET", arguments: { SECRET: "a SECRET" } }],
        finish: "length",
        model: "SECRET-1",
        usage: null,
        latencyMs: millis(1),
        raw: { SECRET: [{ deep: "SECRET" }, 1, null, true], n: 2 },
      },
    });
    expect(await model.ask(request(), attempt())).toEqual({
      ok: true,
      response: {
        text: "a * b",
        finish: "length",
        model: "*-1",
        usage: null,
        latencyMs: 1,
        toolCalls: [{ id: "*", name: "*", arguments: { "*": "a *" } }],
        raw: { "*": [{ deep: "*" }, 1, null, true], n: 2 },
      },
    });
  });

  it("clears the words of a failure", async () => {
    const model = replying({ ok: false, failure: failure("auth", "bad SECRET") });
    expect(await model.ask(request(), attempt())).toMatchObject({
      failure: { kind: "auth", message: "bad *" },
    });
  });

  it("makes the words of a failure one line of readable length, when no secret is left to be divided", async () => {
    const said = async (message: string): Promise<unknown> => {
      const reply = await replying({ ok: false, failure: failure("auth", message) }).ask(
        request(),
        attempt(),
      );
      return reply.ok ? null : reply.failure.message;
    };
    expect(await said(" a\n\tb ")).toBe("a b");
    expect(await said("x".repeat(1000))).toBe(`${"x".repeat(500)}…`);
    expect(await said(`${"x".repeat(497)}SECRET`)).toBe(`${"x".repeat(497)}*`);
  });
});
