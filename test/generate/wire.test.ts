import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

import type { Answer } from "../../src/generate/planned-request.ts";
import type { ModelRef } from "../../src/models/model.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { ref } from "../models/requests.ts";
import { temporaryPaths } from "../store/folder.ts";
import { answer, fault, startModelServer } from "../support/model-server.ts";
import type { ModelServer, ReceivedRequest, Reply } from "../support/model-server.ts";
import { KEY, planned, QUICK, rigged } from "./rig.ts";

const path = temporaryPaths();
const PAYER = fileURLToPath(new URL("payer-process.ts", import.meta.url));

const openai = (server: ModelServer): ModelRef => ref({ baseUrl: server.openaiUrl });
const anthropic = (server: ModelServer): ModelRef =>
  ref({ provider: "anthropic", model: "claude-haiku-5-5", baseUrl: server.anthropicUrl });
const both = [
  ["OpenAI", openai],
  ["Anthropic", anthropic],
] as const;

/** Asks so many different questions of a server at once. */
async function askAll(
  run: ReturnType<typeof rigged>,
  model: ModelRef,
  count: number,
): Promise<readonly Answer[]> {
  const asked = Array.from({ length: count }, (_, n) => run.ask(planned(`q${n}`, { ref: model })));
  return Promise.all(asked);
}

const failures = (answers: readonly Answer[]): unknown[] =>
  answers.map((answer) =>
    "missing" in answer && answer.missing.kind === "provider" ? answer.missing.failure : answer,
  );

/** Replies with the faults in turn, then with answers. */
const after =
  (faults: readonly Reply[]) =>
  ({ nth }: ReceivedRequest) =>
    faults[nth - 1] ?? "Yes.";

describe.concurrent.each(both)("responder() over the wire of %s", (_, model) => {
  it.each<[string, Reply]>([
    ["seconds", fault.rateLimited("1")],
    [
      "an HTTP date",
      fault.error(429, "slow down", {
        headers: {
          date: "Sun, 01 Mar 2026 12:00:00 GMT",
          "retry-after": "Sun, 01 Mar 2026 12:00:01 GMT",
        },
      }),
    ],
  ])("waits as long as `retry-after` asks in %s (C01)", async (_form, limited) => {
    await using server = await startModelServer(after([limited]));
    const found = await rigged().ask(planned("a", { ref: model(server) }));
    expect(found).toMatchObject({ row: { response: { text: "Yes." } } });
    const [first, second] = server.requests;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1000);
  });

  it("sends no more than the provider says is left, until its limit is whole again", async () => {
    const left = (remaining: number) => ({
      "x-ratelimit-remaining-requests": String(remaining),
      "x-ratelimit-reset-requests": "400ms",
      "anthropic-ratelimit-requests-remaining": String(remaining),
      "anthropic-ratelimit-requests-reset": "2026-03-01T12:00:00.400Z",
      date: "Sun, 01 Mar 2026 12:00:00 GMT",
    });
    await using server = await startModelServer(({ nth }) =>
      answer("Yes.", { headers: left(Math.max(0, 3 - nth)) }),
    );
    const answers = await askAll(rigged({ concurrency: 8 }), model(server), 6);
    expect(failures(answers)).toEqual(answers);
    const since = server.requests.map(({ at }) => at - server.requests[0]!.at);
    expect(since.filter((ms) => ms < 400)).toHaveLength(3);
  });

  it("keeps everybody off the model for the pause that one was given", async () => {
    await using server = await startModelServer(({ nth }) =>
      // No answer comes before the refusal is known, however busy the machine is.
      nth === 3 ? fault.rateLimited("1") : answer("Yes.", { delayMs: nth <= 5 ? 300 : 0 }),
    );
    await askAll(rigged({ concurrency: 4 }), model(server), 30);
    const refused = server.requests[2]!.at;
    expect(server.requests).toHaveLength(31);
    // The first answer let four leave together; the third of all was refused.
    expect(server.requests.filter(({ at }) => at < refused + 1000)).toHaveLength(5);
  });

  it.each<[string, Reply]>([
    ["no quota", fault.error(429, "quota", { code: "insufficient_quota" })],
    ["a spend limit", fault.error(429, "limit", { code: "enforced_spend_limit_reached" })],
    ["402", fault.error(402, "billing")],
    ["an own limit", fault.error(400, "You have reached your specified API usage limits")],
  ])("stops a model for %s after the calls under way (C03)", async (_case, quota) => {
    await using server = await startModelServer(({ nth }) => (nth <= 5 ? "Yes." : quota));
    const answers = await askAll(rigged({ concurrency: 4 }), model(server), 40);
    expect(server.requests.length).toBeLessThanOrEqual(5 + 4);
    expect(failures(answers).filter((kind) => kind === "quota")).toHaveLength(35);
  });

  it("gets through every passing fault, with no attempt beyond its own (C04)", async () => {
    const faults = [
      fault.overloaded(),
      fault.error(500, "oh"),
      fault.reset(),
      fault.truncatedJson(),
    ];
    await using server = await startModelServer(after(faults));
    const found = await rigged().ask(planned("a", { ref: model(server) }));
    expect(found).toMatchObject({ row: { response: { text: "Yes." } } });
    expect(server.requests).toHaveLength(5);
  });

  it.each<[string, Reply]>([
    ["529", fault.overloaded()],
    ["503", fault.error(503, "oh")],
    ["resets", fault.reset()],
  ])("gives up on lasting %s after five attempts (C04)", async (_case, lasting) => {
    await using server = await startModelServer(() => lasting);
    const found = await rigged().ask(planned("a", { ref: model(server) }));
    expect(failures([found])).toEqual(["transient"]);
    expect(server.requests).toHaveLength(5);
  });

  it("costs one call to learn that a model does not exist (C11)", async () => {
    await using server = await startModelServer(() => fault.error(404, "no such model"));
    const answers = await askAll(rigged(), model(server), 20);
    expect(server.requests).toHaveLength(1);
    expect(new Set(failures(answers))).toEqual(new Set(["not_found"]));
  });

  it("costs one call to learn that a key is wrong, and keeps the key to itself (C12)", async () => {
    await using server = await startModelServer(() => fault.error(401, `bad key ${KEY}`));
    const store = openMemoryStore();
    const run = rigged({ store });
    const answers = await askAll(run, model(server), 20);
    expect(server.requests).toHaveLength(1);
    expect(new Set(failures(answers))).toEqual(new Set(["auth"]));
    const seen = JSON.stringify([answers, [...run.missing()], [...store.rows()], run.spend()]);
    expect(seen).not.toContain(KEY);
  });

  it("counts the cost of an answer without usage by estimate (C13)", async () => {
    await using server = await startModelServer(() => answer("Yes. ".repeat(60), { usage: null }));
    const run = rigged();
    await run.ask(planned("a", { ref: model(server) }));
    expect(run.spend().usd).toBeGreaterThan(0);
    expect(run.spend().outputTokens).toBe(100);
  });

  it.each<[string, Reply]>([
    ["answers nothing", fault.hang()],
    ["sends a byte now and then", fault.trickle()],
  ])("ends a call to a server that %s at the deadline (C10)", async (_case, silent) => {
    await using server = await startModelServer(() => silent);
    const policy = { ...QUICK, deadlineMs: 150, attempts: 2 };
    const answers = await askAll(rigged({ policy }), model(server), 10);
    expect(new Set(failures(answers))).toEqual(new Set(["timeout"]));
    // Two questions of two attempts each, and then the model counts as gone.
    expect(server.requests).toHaveLength(4);
  });

  it("starts no call after a stop and keeps what was under way (E01)", async () => {
    const stop = new AbortController();
    const [full, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    await using server = await startModelServer(async ({ nth }) => {
      if (nth <= 4) return "Yes.";
      if (nth === 8) full.resolve();
      if (nth % 2 === 0) return fault.hang();
      await release.promise;
      return "Yes.";
    });
    const store = openMemoryStore();
    const run = rigged({ store, signal: stop.signal, concurrency: 4 });
    const pending = askAll(run, model(server), 40);
    // All four slots are taken, so that nothing is on its way to the server when the stop comes.
    await full.promise;
    stop.abort();
    release.resolve();
    const answers = await pending;

    expect(server.requests).toHaveLength(8);
    expect([...store.rows()]).toHaveLength(6);
    expect(answers.filter((found) => "row" in found)).toHaveLength(6);
    // Of those that hang the stop's grace is the end, and not the deadline.
    const causes = [...run.missing().values()];
    expect(causes).toHaveLength(34);
    for (const cause of causes) expect(cause).toEqual({ kind: "cancelled" });
  });
});

describe("responder() in several processes", () => {
  interface Printed {
    readonly texts: readonly unknown[];
    readonly calls: number;
  }

  async function payer(...args: readonly string[]): Promise<Printed> {
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--no-warnings",
      PAYER,
      ...args,
    ]);
    return JSON.parse(stdout);
  }

  it("pays once for each key of a store that two share (E07)", async () => {
    await using server = await startModelServer(({ user }) =>
      answer(`answer to ${user}`, { delayMs: 20 }),
    );
    const file = path("store.db");
    const [a, b] = await Promise.all([
      payer(file, server.openaiUrl, "30"),
      payer(file, server.openaiUrl, "30"),
    ]);
    expect(server.requests).toHaveLength(30);
    expect(a.calls + b.calls).toBe(30);
    expect(a.texts).toEqual(b.texts);
    expect(a.texts).toEqual(Array.from({ length: 30 }, (_, n) => `answer to question ${n}`));

    const store = openSqliteStore(file);
    expect([...store.rows()]).toHaveLength(30);
    await store.close();
  });

  it("leaves no handle open behind a server that hangs (C10)", async () => {
    await using server = await startModelServer(() => fault.hang());
    const { texts } = await payer(path("store.db"), server.openaiUrl, "1", "150");
    expect(texts).toMatchObject([{ kind: "provider", failure: "timeout" }]);
  });
});
