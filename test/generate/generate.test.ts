import { describe, expect, it } from "vitest";

import { noteMissing } from "../../src/generate/missing-note.ts";
import { failure } from "../../src/models/failure.ts";
import { textOf } from "../../src/models/message.ts";
import type { ModelReply } from "../../src/models/model.ts";
import { scriptedModel } from "../../src/models/providers/scripted.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { StoreError } from "../../src/store/store.ts";
import type { Store } from "../../src/store/store.ts";
import { ref } from "../models/requests.ts";
import { row } from "../store/rows.ts";
import { planned, QUICK, rigged } from "./rig.ts";

/** A model that counts its requests and answers each with its question and sample. */
function echo(fails: (question: string) => ModelReply | null = () => null) {
  const asked: string[] = [];
  const scripted = scriptedModel(
    ({ messages }, sample) => `${textOf(messages[0]!.content)} #${sample}`,
  );
  return {
    asked,
    models: async () => ({
      ask: async (...[request, attempt]: Parameters<typeof scripted.ask>) => {
        const question = textOf(request.messages[0]?.content ?? "");
        asked.push(question);
        await new Promise((resolve) => setImmediate(resolve));
        return fails(question) ?? scripted.ask(request, attempt);
      },
    }),
  };
}

const failing = (kind: Parameters<typeof failure>[0]): ModelReply => ({
  ok: false,
  failure: failure(kind, `it was ${kind}`),
});

describe("responder()", () => {
  it("answers from the model, and a second run from the store", async () => {
    const store = openMemoryStore();
    const first = echo();
    const answer = await rigged({ store, ...first }).ask(planned("a"));
    expect(answer).toMatchObject({
      reused: false,
      row: { key: planned("a").key, sample: 1, epoch: "2026-03-01", response: { text: "a #1" } },
    });

    const second = echo();
    const again = rigged({ store, ...second });
    expect(await again.ask(planned("a"))).toEqual({ ...answer, reused: true });
    expect(second.asked).toEqual([]);
    expect(again.spend()).toMatchObject({ usd: 0, calls: 0, reused: 1 });
  });

  it("asks anew for another sample and another epoch", async () => {
    const { asked, models } = echo();
    const run = rigged({ models });
    await Promise.all([
      run.ask(planned("a")),
      run.ask(planned("a", { sample: 2 })),
      run.ask(planned("a", { epoch: "recheck:x" })),
    ]);
    expect(asked).toHaveLength(3);
  });

  it("makes one request of equal questions under way, whoever asks", async () => {
    const { asked, models } = echo();
    const run = rigged({ models });
    const answers = await Promise.all([
      run.ask(planned("a")),
      run.ask(planned("a", { prompt: "other" })),
      run.ask(planned("a")),
    ]);
    expect(asked).toHaveLength(1);
    expect(answers.map((answer) => "row" in answer && answer.reused)).toEqual([false, true, true]);
    expect(run.spend()).toMatchObject({ calls: 1, reused: 2 });
    expect(run.spend().byPrompt.get("other")).toMatchObject({ calls: 0, reused: 1 });
  });

  it("makes one request of equal questions even where it fails", async () => {
    const { asked, models } = echo(() => failing("permanent"));
    const run = rigged({ models });
    const answers = await Promise.all([run.ask(planned("a")), run.ask(planned("a"))]);
    expect(answers[0]).toEqual(answers[1]);
    expect(asked).toHaveLength(1);
  });

  it("hands out nothing that is not on disk", async () => {
    const store = openMemoryStore();
    let kept = false;
    const slow: Store = {
      ...store,
      put: async (given) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const row = await store.put(given);
        kept = true;
        return row;
      },
    };
    await rigged({ store: slow, ...echo() }).ask(planned("a"));
    expect(kept).toBe(true);
  });

  it("uses the row that came first where another process was quicker", async () => {
    const store = openMemoryStore();
    const racing: Store = {
      ...store,
      put: async (given) => {
        await store.put({ ...row(1, { text: "theirs" }), key: given.key });
        return store.put(given);
      },
    };
    const answer = await rigged({ store: racing, ...echo() }).ask(planned("a"));
    expect(answer).toMatchObject({ row: { response: { text: "theirs" } } });
  });

  it("waits for the row of another process that is paying for it (E07)", async () => {
    const store = openMemoryStore();
    await store.claim(planned("a").key);
    const { asked, models } = echo();
    const run = rigged({ store, models });
    const pending = run.ask(planned("a"));
    setTimeout(() => void store.put({ ...row(1, { text: "theirs" }), key: planned("a").key }), 30);
    expect(await pending).toMatchObject({ reused: true, row: { response: { text: "theirs" } } });
    expect(asked).toEqual([]);
  });

  it("pays itself where the other process gave up", async () => {
    const store = openMemoryStore();
    await store.claim(planned("a").key);
    const run = rigged({ store, ...echo() });
    const pending = run.ask(planned("a"));
    setTimeout(() => void store.release(planned("a").key), 30);
    expect(await pending).toMatchObject({ reused: false });
  });

  it("lets storage failures through and nothing else", async () => {
    const broken: Store = {
      ...openMemoryStore(),
      put: () => Promise.reject(new StoreError("the disk is full")),
    };
    await expect(rigged({ store: broken, ...echo() }).ask(planned("a"))).rejects.toThrow(
      StoreError,
    );
  });

  it("keeps what ended otherwise than well, as an output (C07)", async () => {
    const store = openMemoryStore();
    const refusing = scriptedModel(() => ({ text: "I can't.", finish: "refusal" }));
    await rigged({ store, models: async () => refusing }).ask(planned("a"));
    expect(store.get(planned("a").key)?.response).toMatchObject({ finish: "refusal" });
  });

  it("collects what it had to leave out, and gives the claim back", async () => {
    const store = openMemoryStore();
    const run = rigged({ store, ...echo((q) => (q === "b" ? failing("permanent") : null)) });
    await Promise.all([run.ask(planned("a")), run.ask(planned("b"))]);
    expect([...run.missing()]).toEqual([
      [
        planned("b").key,
        { kind: "provider", failure: "permanent", message: "gpt-6-luna: it was permanent" },
      ],
    ]);
    expect([...store.rows()]).toHaveLength(1);
    expect(await store.claim(planned("b").key)).toBe(true);
  });

  it("asks for what is missing once in a run, and again in the next", async () => {
    const store = openMemoryStore();
    const first = echo(() => failing("permanent"));
    const run = rigged({ store, ...first });
    await run.ask(planned("a"));
    await run.ask(planned("a"));
    expect(first.asked).toHaveLength(1);
    expect(await rigged({ store, ...echo() }).ask(planned("a"))).toMatchObject({ reused: false });
  });

  it("gives every request of a model without a key the same cause", async () => {
    let loads = 0;
    const models = async () => {
      loads++;
      return failure("auth", "OPENAI_API_KEY is not set");
    };
    const run = rigged({ models });
    const answers = await Promise.all(["a", "b", "c"].map((q) => run.ask(planned(q))));
    for (const answer of answers) {
      expect(answer).toEqual({
        missing: { kind: "provider", failure: "auth", message: "OPENAI_API_KEY is not set" },
      });
    }
    expect(loads).toBe(1);
    expect(run.spend().calls).toBe(0);
  });

  it("makes no further attempt for a request that paused while its model was closed", async () => {
    const { asked, models } = echo((question) => {
      if (question === "first") return null;
      return failing(question === "pausing" ? "transient" : "quota");
    });
    const run = rigged({ models });
    await run.ask(planned("first"));
    const answers = await Promise.all([run.ask(planned("pausing")), run.ask(planned("broke"))]);
    for (const found of answers) expect(found).toMatchObject({ missing: { failure: "quota" } });
    expect(asked).toEqual(["first", "pausing", "broke"]);
  });

  it("closes one model and leaves the others open", async () => {
    const models = async ({ model }: { model: string }) =>
      model === "bad" ? { ask: async () => failing("not_found") } : scriptedModel(() => "fine");
    const run = rigged({ models });
    const [bad, good] = await Promise.all([
      run.ask(planned("a", { ref: ref({ model: "bad" }) })),
      run.ask(planned("a", { ref: ref({ model: "good" }) })),
    ]);
    expect(bad).toMatchObject({ missing: { failure: "not_found" } });
    expect(good).toMatchObject({ row: { response: { text: "fine" } } });
  });
});

describe("responder() in replay", () => {
  it("makes no call: a row, else the journaled cause, else `not_in_store`", async () => {
    const store = openMemoryStore();
    await rigged({ store, ...echo() }).ask(planned("kept"));
    await noteMissing(store, planned("left").key, { kind: "budget", message: "too dear" });

    const { asked, models } = echo();
    const run = rigged({ store, models, replay: true });
    expect(await run.ask(planned("kept"))).toMatchObject({ reused: true });
    expect(await run.ask(planned("left"))).toEqual({
      missing: { kind: "budget", message: "too dear" },
    });
    expect(await run.ask(planned("new"))).toEqual({ missing: { kind: "not_in_store" } });
    expect(asked).toEqual([]);
    expect(run.spend()).toMatchObject({ calls: 0, usd: 0 });
  });

  it("prefers a row to an older cause", async () => {
    const store = openMemoryStore();
    await noteMissing(store, planned("a").key, { kind: "cancelled" });
    await rigged({ store, ...echo() }).ask(planned("a"));
    const run = rigged({ store, replay: true });
    expect(await run.ask(planned("a"))).toMatchObject({ reused: true });
  });
});

describe("responder() and its budget", () => {
  const limited = { request: { parameters: { maxTokens: 1000 } } };
  /** gpt-4o: 1000 output tokens cost 1 cent. */
  const dear = (question: string) =>
    planned(question, { ref: ref({ model: "gpt-4o" }), ...limited });

  it("refuses what would overspend, names the value that would do, and spends no more", async () => {
    const { asked, models } = echo();
    const run = rigged({ models, maxUsd: 0.005 });
    const answer = await run.ask(dear("a"));
    expect(answer).toMatchObject({ missing: { kind: "budget" } });
    expect("missing" in answer && "message" in answer.missing && answer.missing.message).toMatch(
      /budget\.max_usd: 0\.005 .* max_usd: 0\.02 would cover/,
    );
    expect(asked).toEqual([]);
    expect(run.spend().usd).toBe(0);
  });

  it("lets all through that fits once the requests before it are settled", async () => {
    const { asked, models } = echo();
    const run = rigged({ models, maxUsd: 0.011, concurrency: 8 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => run.ask(dear(`q${n}`))));
    expect(asked).toHaveLength(20);
    expect(answers.every((answer) => "row" in answer)).toBe(true);
    expect(run.spend().usd).toBeLessThan(0.011);
  });

  it("counts attempts as calls, and stops at their limit", async () => {
    const { asked, models } = echo(() => failing("transient"));
    const run = rigged({ models, maxCalls: 3 });
    expect(await run.ask(planned("a"))).toMatchObject({ missing: { kind: "budget" } });
    expect(asked).toHaveLength(3);
    expect(run.spend().calls).toBe(3);
  });

  it("keeps prompts apart", async () => {
    const run = rigged({ ...echo(), maxCalls: 1 });
    await run.ask(planned("a"));
    expect(await run.ask(planned("b"))).toMatchObject({ missing: { kind: "budget" } });
    expect(await run.ask(planned("c", { prompt: "other" }))).toMatchObject({ reused: false });
  });

  it("names the models that are in no price table", async () => {
    const run = rigged({ ...echo() });
    await run.ask(planned("a", { ref: ref({ model: "acme-7b" }) }));
    await run.ask(planned("b", { ref: ref({ model: "gpt-4o" }) }));
    expect(run.spend().unlisted).toEqual(["acme-7b"]);
  });

  it("counts an answer that it stopped waiting for at its most", async () => {
    const models = async () => ({ ask: () => new Promise<ModelReply>(() => undefined) });
    const policy = { ...QUICK, deadlineMs: 20, attempts: 1 };
    const run = rigged({ models, policy });
    await run.ask(dear("a"));
    expect(run.spend().usd).toBeGreaterThan(0.01);
    expect(run.spend().answers.count).toBe(0);
  });
});
