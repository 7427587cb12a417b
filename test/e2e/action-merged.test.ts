import { readFileSync } from "node:fs";

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";

import type { JobOptions } from "../support/runner.ts";
import { openShop, payload, production, promptFile, reworded, type Shop } from "../support/shop.ts";

/** Whose pull requests are shared without a word, since not everybody can read them. */
const repository = { full_name: "acme/shop", default_branch: "main", private: true };
type Event = JobOptions["event"];

function pullRequest(shop: Shop, sha: string, isPrivate = true): Event {
  const event = {
    ...payload(sha, "main", shop.base),
    repository: { ...repository, private: isPrivate },
  };
  return { name: "pull_request", payload: event, sha };
}

function mergeGroup(base: string, head: string): Event {
  const group = {
    head_sha: head,
    head_ref: "refs/heads/gh-readonly-queue/main/pr-7",
    base_sha: base,
    base_ref: "refs/heads/main",
  };
  const event = { action: "checks_requested", merge_group: group, repository };
  return { name: "merge_group", payload: event, sha: head };
}

const push = (before: string, after: string): Event => ({
  name: "push",
  payload: { ref: "refs/heads/main", before, after, repository },
  sha: after,
});

let runs = 100;

/** A whole job and, after it, the step of the workflow to copy that uploads what the action has laid out. */
async function runJob(shop: Shop, event: Event, scope: string, env: Record<string, string> = {}) {
  const before = shop.model.requests.length;
  const runId = String((runs += 1));
  await using job = await shop.job(event.sha, {
    event,
    runId,
    env: { ...shop.cache.env(scope), ...env },
  });
  const main = await job.main();
  const { "store-name": name = "", "store-file": file = "" } = main.outputs;
  if (name !== "") {
    const bytes = zipSync({ "store.jsonl.gz": new Uint8Array(readFileSync(file)) });
    shop.github.artifacts.push({ name, bytes });
  }
  const post = await job.post();
  const warnings = [...main.commands, ...post.commands].filter((of) => of.name === "warning");
  return {
    main,
    calls: shop.model.requests.slice(before),
    warnings: warnings.map(({ data }) => data),
  };
}

/** The pull request's change as the queue merges it. */
function merged(shop: Shop): string {
  shop.repo.git("checkout", "--quiet", "-B", "gh-readonly-queue/main/pr-7", "main");
  const head = shop.repo.commit({ [promptFile]: reworded });
  shop.repo.git("checkout", "--quiet", "main");
  return head;
}

describe("a merged candidate", () => {
  it("is paid for once: by its pull request, not by the queue, nor by the pull requests after it", async () => {
    await using shop = await openShop();
    const pull = shop.push({ [promptFile]: reworded });
    const first = await runJob(shop, pullRequest(shop, pull), "refs/pull/7/merge");
    expect(first.main).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(first.calls.length).toBeGreaterThan(0);

    const group = merged(shop);
    const queue = "refs/heads/gh-readonly-queue/main/pr-7";
    const queued = await runJob(shop, mergeGroup(shop.base, group), queue);
    expect(queued.main).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(queued.calls).toEqual([]);

    shop.repo.git("update-ref", "refs/heads/main", group);
    const arrived = await runJob(shop, push(shop.base, group), "main");
    expect(arrived).toMatchObject({ main: { code: 0 }, calls: [] });
    expect(shop.cache.entries.map(({ key, scope }) => [key.split("-")[1], scope])).toEqual([
      ["store", "refs/pull/7/merge"],
      ["main", "main"],
    ]);
    // What is in production now, and on what evidence, is on record.
    const [record, ...others] = [...(shop.github.git.files("evenhand")?.values() ?? [])];
    expect(JSON.parse(record ?? "null").record).toMatchObject({
      kind: "gate",
      prompt: "support/answer",
      sha: group,
      outcome: "pass",
    });
    expect(others).toEqual([]);
    // A push that changes no prompt brings nothing new.
    expect((await runJob(shop, push(group, group), "main")).main.lines).toContain(
      "There is nothing new to keep for pull requests.",
    );
    expect(shop.cache.entries).toHaveLength(2);

    shop.repo.git("checkout", "--quiet", "main");
    shop.repo.git("branch", "-D", "change");
    const next = shop.push({ [promptFile]: production.replace("30 days", "30 days twice") });
    const event = { ...pullRequest(shop, next), sha: next };
    const after = await runJob(shop, event, "refs/pull/8/merge");
    const asked = new Set(after.calls.map(({ system }) => system.trim()));
    expect(asked).toEqual(new Set(["Always name the 30 days.", "Name the 30 days twice."]));
    // Of production only the samples that a candidate is not asked for.
    const anew = after.calls.filter(({ system }) => system.includes("Always"));
    expect(anew).toHaveLength(12 * 3);
    for (const run of [first, queued, arrived, after]) expect(run.warnings).toEqual([]);
  });

  it("leaves nothing for others from a public repository that has not said so", async () => {
    await using shop = await openShop();
    const pull = shop.push({ [promptFile]: reworded });
    const first = await runJob(shop, pullRequest(shop, pull, false), "refs/pull/7/merge");
    expect(first.main.outputs).toMatchObject({ verdict: "pass", "store-name": "" });
    const group = merged(shop);
    const pushed = push(shop.base, group);
    const open = { ...pushed.payload, repository: { ...repository, private: false } };
    const arrived = await runJob(shop, { ...pushed, payload: open }, "main");
    expect(arrived.main.code).toBe(0);
    expect(arrived.main.stdout).toContain("`store.share`");
    expect(shop.cache.entries.map(({ scope }) => scope)).toEqual(["refs/pull/7/merge"]);
  });

  it("is no reason for a red push: without a key, a cache or what git has, it warns", async () => {
    await using shop = await openShop();
    const group = merged(shop);
    const keyless = await runJob(shop, push(shop.base, group), "main", { OPENAI_API_KEY: "" });
    const gone = await runJob(shop, push("1".repeat(40), group), "main");
    for (const { main, warnings } of [keyless, gone]) {
      expect(main.code).toBe(0);
      expect(warnings).toEqual([expect.stringContaining("Nothing is kept for pull requests")]);
    }
  });
});
