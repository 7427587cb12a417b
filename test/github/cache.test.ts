import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { restoreStore, saveStore, type CachePlace } from "../../src/github/cache.ts";
import { macKey } from "../../src/store/mac.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { millis, type Day } from "../../src/units.ts";
import { startCache, type CacheMood, type FakeCache } from "../support/cache-server.ts";
import { keptLog } from "../support/lines.ts";

const key = macKey("provider-key", "sk-test");
const since = "2026-11-01" as Day;
const branch = "refs/pull/7/merge";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "evenhand-"));
  vi.stubEnv("RUNNER_TEMP", dir);
  vi.stubEnv("GITHUB_WORKSPACE", dir);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

async function storeOf(...texts: readonly string[]): Promise<Store> {
  const store = openMemoryStore();
  for (const text of texts) {
    await store.put({
      key: sha256(text),
      provider: "scripted",
      model: "demo",
      sample: 1,
      epoch: "2026-11-24",
      at: "2026-11-24T10:00:00.000Z",
      response: {
        text,
        toolCalls: [],
        finish: "stop",
        model: "demo",
        usage: null,
        latencyMs: millis(3),
        raw: null,
      },
    });
  }
  return store;
}

const textsIn = (store: Store) => Array.from(store.rows(), (row) => row.response.text);

/** A run of the action as far as the cache sees it. */
function run(
  cache: FakeCache,
  runId: string,
  {
    scope = branch,
    configPath = "evenhand.yaml",
    deadlineMs = 10_000,
    shelf = "run" as CachePlace["shelf"],
  } = {},
) {
  const stubbed = cache.env(scope);
  for (const [name, value] of Object.entries(stubbed)) vi.stubEnv(name, value);
  const log = keptLog();
  const tools = { log, signal: new AbortController().signal, deadlineMs };
  const place = { shelf, configPath, dir, runId, attempt: "1" };
  return {
    log,
    restore: async (into: Store, keys = [key]) => restoreStore(into, keys, place, tools),
    save: async (store: Store) => saveStore(store, key, place, { ...tools, since }),
  };
}

describe("restoreStore() and saveStore()", () => {
  it("hand a run's rows to the next run of the same pull request", async () => {
    await using cache = await startCache();
    await run(cache, "100").save(await storeOf("paid", "paid too"));
    const store = await storeOf("own");
    const next = run(cache, "101");
    expect(await next.restore(store)).toBe(2);
    expect(textsIn(store)).toEqual(["own", "paid", "paid too"]);
    expect(next.log.warnings).toEqual([]);
  });

  it("prefer the newest entry", async () => {
    await using cache = await startCache();
    await run(cache, "100").save(await storeOf("old"));
    await run(cache, "101").save(await storeOf("old", "new"));
    expect(await run(cache, "102").restore(await storeOf())).toBe(2);
  });

  it.each([
    ["the default branch's entry is read from a pull request", "main", "evenhand.yaml", 1],
    ["another pull request's is not", "refs/pull/8/merge", "evenhand.yaml", 0],
    ["another configuration's is not", branch, "evals/evenhand.yaml", 0],
  ])("keep to GitHub's scopes and the suite: %s", async (_name, scope, configPath, rows) => {
    await using cache = await startCache();
    await run(cache, "100", { scope, configPath }).save(await storeOf("paid"));
    expect(await run(cache, "101").restore(await storeOf())).toBe(rows);
  });

  it("keep what the default branch shares apart from a pull request's own", async () => {
    await using cache = await startCache();
    await run(cache, "100", { scope: "main", shelf: "main" }).save(await storeOf("shared"));
    await run(cache, "101").save(await storeOf("own"));
    const store = await storeOf();
    expect(await run(cache, "102").restore(store)).toBe(1);
    expect(await run(cache, "102", { shelf: "main" }).restore(store)).toBe(1);
    expect(textsIn(store)).toEqual(["own", "shared"]);
  });

  it("leave behind what is too old to travel", async () => {
    await using cache = await startCache();
    const store = await storeOf("young");
    const [row] = store.rows();
    await store.put({ ...row!, key: sha256("old"), at: "2026-10-31T23:59:59.999Z" });
    await store.note("profile", "a", "2026-10-31");
    await store.note("profile", "b", "2026-11-01");
    await run(cache, "100").save(store);
    const next = await storeOf();
    expect(await run(cache, "101").restore(next)).toBe(1);
    expect(Array.from(next.notes(), ({ name }) => name)).toEqual(["b"]);
  });

  it("use keys of hashes and run numbers only, whatever the configuration is called", async () => {
    await using cache = await startCache();
    const odd = `a,b\n${"é".repeat(600)}.yaml`;
    await run(cache, "100", { configPath: odd }).save(await storeOf("paid"));
    expect(cache.entries.map((entry) => entry.key)).toEqual([
      expect.stringMatching(/^evenhand-store-[0-9a-f]{16}-100-1$/),
    ]);
  });

  it("take no row that another key has signed", async () => {
    await using cache = await startCache();
    await run(cache, "100").save(await storeOf("forged"));
    const store = await storeOf();
    const next = run(cache, "101");
    expect(await next.restore(store, [macKey("provider-key", "sk-other")])).toBe(0);
    expect(textsIn(store)).toEqual([]);
    expect(next.log.warnings).toEqual([expect.stringContaining("1 cached rows are not ours")]);
  });

  it("say nothing of an empty cache", async () => {
    await using cache = await startCache();
    const first = run(cache, "100");
    expect(await first.restore(await storeOf())).toBe(0);
    expect(first.log.warnings).toEqual([]);
  });

  it.each<[CacheMood, number, string, string]>([
    ["down", 300, "no answer in time", "no answer in time"],
    ["hung", 300, "no answer in time", "no answer in time"],
    ["rate-limited", 10_000, "429", "Failed to save"],
  ])("turn a service that is %s into one warning each", async (mood, deadlineMs, ...words) => {
    const [onRead, onWrite] = words;
    await using cache = await startCache();
    cache.mood = mood;
    const store = await storeOf("paid");
    const here = run(cache, "100", { deadlineMs });
    expect(await here.restore(store)).toBeNull();
    expect(here.log.warnings).toEqual([expect.stringContaining(onRead)]);
    await here.save(store);
    expect(here.log.warnings).toHaveLength(2);
    expect(here.log.warnings[1]).toContain(onWrite);
    expect(textsIn(store)).toEqual(["paid"]);
  });

  it.each<[CacheMood, string]>([
    ["read-only", "cache write denied: untrusted event"],
    ["conflict", "another job may be creating this cache"],
  ])("turn a service that is %s into one warning on saving", async (mood, words) => {
    await using cache = await startCache();
    cache.mood = mood;
    const here = run(cache, "100");
    await here.save(await storeOf("paid"));
    expect(here.log.warnings).toEqual([expect.stringContaining(words)]);
  });

  it("survive an entry that was damaged", async () => {
    await using cache = await startCache();
    await run(cache, "100").save(await storeOf("paid"));
    const [entry] = cache.entries;
    if (entry?.bytes) entry.bytes[entry.bytes.length >> 1]! ^= 0xff;
    const next = run(cache, "101");
    // By where the bit is, the archive does not unpack or the rows in it do not.
    expect([0, null]).toContain(await next.restore(await storeOf()));
    expect(next.log.warnings).toHaveLength(1);
  });

  it("survive a runner without a cache service", async () => {
    const log = keptLog();
    const tools = { log, signal: new AbortController().signal, deadlineMs: 2_000 };
    const place: CachePlace = {
      shelf: "run",
      configPath: "evenhand.yaml",
      dir,
      runId: "1",
      attempt: "1",
    };
    expect(await restoreStore(await storeOf(), [key], place, tools)).toBeNull();
    expect(log.warnings).toEqual([expect.stringContaining("this runner has no cache service")]);
  });

  it("stop waiting when the run is cancelled", async () => {
    await using cache = await startCache();
    cache.mood = "hung";
    for (const [name, value] of Object.entries(cache.env(branch))) vi.stubEnv(name, value);
    const stop = new AbortController();
    const tools = { log: keptLog(), signal: stop.signal, deadlineMs: 60_000 };
    const place: CachePlace = {
      shelf: "run",
      configPath: "evenhand.yaml",
      dir,
      runId: "1",
      attempt: "1",
    };
    setTimeout(() => stop.abort(), 50);
    expect(await restoreStore(await storeOf(), [key], place, tools)).toBeNull();
  });
});
