import { expect, it } from "vitest";

import type { Finish, Model, ModelFailure, ModelRef } from "../../src/models/model.ts";
import { attempt, request } from "../models/requests.ts";

/** What a rig makes a model answer. */
export type Wanted =
  | { readonly text: string; readonly finish: Finish }
  | { readonly failure: Pick<ModelFailure, "kind" | "message"> };

/** A model that will give one reply again and again, and how many requests it has seen. */
export interface ModelRig extends AsyncDisposable {
  readonly model: Model;
  readonly asked: () => number;
}

/**
 * What every implementation of Model promises; run inside a `describe` of the implementation.
 *
 * @param ends how answers of this provider can end
 */
export function modelContract(
  provider: ModelRef["provider"],
  rig: (wanted: Wanted) => Promise<ModelRig>,
  ends: readonly Finish[] = ["stop", "length", "refusal"],
): void {
  const question = request({ provider, model: "model-x" });

  it.each<Finish>(ends)("says that it ended by %s", async (finish) => {
    await using rigged = await rig({ text: "No: 30 days.", finish });
    const reply = await rigged.model.ask(question, attempt());
    expect(reply).toMatchObject({
      ok: true,
      response: { text: "No: 30 days.", finish, model: "model-x" },
    });
  });

  it("gives an empty answer as an output", async () => {
    await using rigged = await rig({ text: "", finish: "stop" });
    const reply = await rigged.model.ask(question, attempt());
    expect(reply).toMatchObject({ ok: true, response: { text: "", finish: "stop" } });
  });

  it("counts tokens and time", async () => {
    await using rigged = await rig({ text: "Yes.", finish: "stop" });
    const reply = await rigged.model.ask(question, attempt());
    if (!reply.ok) throw new Error(reply.failure.message);
    expect(reply.response.usage?.inputTokens).toBeGreaterThan(0);
    expect(reply.response.usage?.outputTokens).toBeGreaterThan(0);
    expect(reply.response.latencyMs).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(JSON.stringify(reply.response.raw))).toEqual(reply.response.raw);
  });

  it.each([
    { kind: "rate", message: "Rate limit reached" },
    { kind: "transient", message: "Overloaded" },
    { kind: "not_found", message: "no such model" },
  ] as const)("returns a $kind failure after one request", async (failure) => {
    await using rigged = await rig({ failure });
    const reply = await rigged.model.ask(question, attempt());
    expect(reply).toMatchObject({ ok: false, failure: { kind: failure.kind } });
    expect(!reply.ok && reply.failure.message).toContain(failure.message);
    expect(rigged.asked()).toBe(1);
  });

  it("answers several requests at once", async () => {
    await using rigged = await rig({ text: "Yes.", finish: "stop" });
    const replies = await Promise.all([1, 2, 3].map((k) => rigged.model.ask(question, attempt(k))));
    expect(replies.every((reply) => reply.ok)).toBe(true);
    expect(rigged.asked()).toBe(3);
  });
}
