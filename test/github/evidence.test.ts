import { mkdirSync, readdirSync, readFileSync } from "node:fs";

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import { githubClient } from "../../src/github/client.ts";
import { takeEvidence } from "../../src/github/evidence.ts";
import { exportStore } from "../../src/store/export.ts";
import { macKey } from "../../src/store/mac.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { temporaryPaths } from "../store/folder.ts";
import { row } from "../store/rows.ts";
import {
  notAccessible,
  startGithub,
  type FakeGithub,
  type GithubOptions,
} from "../support/github-server.ts";
import { keptLog } from "../support/lines.ts";

const key = macKey("provider-key", "sk-test");
const fresh = temporaryPaths();
const together = "evenhand-0123456789abcdef";
const [first, second] = ["evenhand-1111111111111111", "evenhand-2222222222222222"];
const names = [[together], [first, second]];

/** A store of some rows as a later step uploads it. */
async function archive(...numbers: readonly number[]): Promise<Uint8Array> {
  const store = openMemoryStore();
  for (const n of numbers) await store.put(row(n));
  const path = fresh("store.jsonl.gz");
  await exportStore(store, path, key);
  return zipSync({ "store.jsonl.gz": new Uint8Array(readFileSync(path)) });
}

const textsIn = (store: Store) => Array.from(store.rows(), ({ response }) => response.text);

async function taken(
  uploads: (github: FakeGithub) => Promise<void>,
  { keys = [key], ...options }: GithubOptions & { readonly keys?: readonly (typeof key)[] } = {},
) {
  await using github = await startGithub(options);
  await uploads(github);
  const { signal } = new AbortController();
  const { apiUrl } = github;
  const client = await githubClient({ token: "ghs_secret", apiUrl, signal, secondMs: 1 });
  const [store, log, tempDir] = [openMemoryStore(), keptLog(), fresh("temp")];
  mkdirSync(tempDir);
  const from = { client, owner: "acme", repo: "shop", tempDir, log };
  const rows = await takeEvidence(store, keys, names, from);
  expect(readdirSync(tempDir)).toEqual([]);
  return { rows, texts: textsIn(store), warnings: log.warnings, requests: github.requests };
}

describe("takeEvidence()", () => {
  it("takes over what a run on all of these versions has uploaded, and looks no further", async () => {
    const { rows, texts, warnings, requests } = await taken(async ({ artifacts }) => {
      artifacts.push({ name: together, bytes: await archive(1, 2) });
      artifacts.push({ name: first, bytes: await archive(3) });
    });
    expect({ rows, texts, warnings }).toEqual({ rows: 2, texts: ["1", "2"], warnings: [] });
    expect(requests).toHaveLength(3);
  });

  it("takes over what several pull requests have, where they were merged at once", async () => {
    const { texts } = await taken(async ({ artifacts }) => {
      artifacts.push({ name: first, bytes: await archive(1) });
      artifacts.push({ name: second, bytes: await archive(2) });
    });
    expect(texts).toEqual(["1", "2"]);
  });

  it("takes the newest of a name, and the one before where that holds nothing of ours", async () => {
    const { texts } = await taken(async ({ artifacts }) => {
      artifacts.push({ name: together, bytes: await archive(1) });
      artifacts.push({ name: together, bytes: await archive(2) });
      artifacts.push({ name: together, bytes: await archive() });
    });
    expect(texts).toEqual(["2"]);
  });

  it("leaves out what a fork's run has uploaded, and what has expired", async () => {
    const { texts, requests } = await taken(async ({ artifacts }) => {
      artifacts.push({ name: together, bytes: await archive(1), fork: true });
      artifacts.push({ name: together, bytes: await archive(2), expired: true });
    });
    expect(texts).toEqual([]);
    expect(requests.filter(({ path }) => path.includes("/zip"))).toEqual([]);
  });

  it("takes no row that another key has signed", async () => {
    const { rows, texts, warnings } = await taken(
      async ({ artifacts }) => {
        artifacts.push({ name: together, bytes: await archive(1) });
      },
      { keys: [macKey("provider-key", "sk-other")] },
    );
    expect({ rows, texts }).toEqual({ rows: 0, texts: [] });
    expect(warnings).toEqual([expect.stringContaining("1 rows of an earlier run are not ours")]);
  });

  it("shows the token to GitHub alone, and not to the host that stores", async () => {
    const { requests } = await taken(async ({ artifacts }) => {
      artifacts.push({ name: together, bytes: await archive(1) });
    });
    const [, , stored] = requests;
    expect(requests[0]?.headers["authorization"]).toBe("token ghs_secret");
    expect(stored?.path).toMatch(/^\/storage\//);
    expect(stored?.headers["authorization"]).toBeUndefined();
  });

  it.each<[string, GithubOptions["fault"], string]>([
    ["without the permission", () => notAccessible, "give the job the permission `actions: read`"],
    [
      "when GitHub is down",
      () => ({ status: 502, body: "<html>bad gateway</html>", type: "text/html" }),
      "which costs time and money but decides nothing",
    ],
    [
      "when the list is torn",
      ({ path }) => (path.includes("?") ? { status: 200, body: { artifacts: 1 } } : null),
      "the answer is not what GitHub documents",
    ],
    [
      "when the archive is none",
      ({ path }) => (path.startsWith("/storage") ? { status: 200, body: "gone" } : null),
      "the archive is damaged",
    ],
  ])("warns %s, and never fails", async (_name, fault, words) => {
    const { rows, warnings } = await taken(
      async ({ artifacts }) => {
        artifacts.push({ name: together, bytes: await archive(1) });
      },
      { fault: fault! },
    );
    expect(rows).toBe(0);
    expect(warnings[0]).toContain(words);
  });
});
