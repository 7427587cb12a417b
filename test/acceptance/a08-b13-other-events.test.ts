import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openShop, payload, promptFile, reworded, worse, type Shop } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

/** The event of a pull request from a fork, on the trigger that has secrets and starts on base. */
function forkEvent(shop: Shop, head: string) {
  const whole = payload(head, "main", shop.base) as {
    readonly pull_request: { readonly head: object };
  };
  const { pull_request: pull } = whole;
  const fork = { ...pull.head, repo: { full_name: "someone/shop" } };
  const event = { ...whole, pull_request: { ...pull, head: fork } };
  return { name: "pull_request_target", payload: event, sha: shop.base };
}

describe("A08: pull_request_target", () => {
  it("reads a fork's prompt as blobs, comments, and leaves nothing in the cache of main", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    const { verdict, main, comment } = await runJob(shop, head, { event: forkEvent(shop, head) });
    expect(verdict).toMatchObject({ outcome: "fail", head: { sha: head } });
    expect(main.code).toBe(1);
    expect(shop.github.comments.map(({ body }) => body)).toEqual([comment]);
    expect(shop.cache.entries).toEqual([]);
  });

  it("stops before anything is read where the pull request's code is checked out", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    await using job = await shop.job(head, { event: forkEvent(shop, head) });
    mkdirSync(join(job.workspace, ".git"));
    writeFileSync(join(job.workspace, ".git/HEAD"), `${head}\n`);
    const result = await job.main();
    expect(result).toMatchObject({
      code: 2,
      outputs: { verdict: "inconclusive", reason: "unsafe_trigger" },
    });
    expect(shop.git.requests).toEqual([]);
    expect(shop.model.requests).toEqual([]);
  });
});

describe("B13: a merge queue's group", () => {
  /** Two pull requests on top of each other, as the queue would merge them. */
  function queued(shop: Shop, last: string) {
    shop.repo.git("checkout", "--quiet", "-b", "gh-readonly-queue/main/pr-8", "main");
    shop.repo.commit({ "README.md": "# The shop\n" });
    const head = shop.repo.commit({ [promptFile]: last });
    shop.repo.git("checkout", "--quiet", "main");
    const group = {
      head_sha: head,
      head_ref: "refs/heads/gh-readonly-queue/main/pr-8",
      base_sha: shop.base,
      base_ref: "refs/heads/main",
    };
    const repository = { full_name: "acme/shop", default_branch: "main" };
    const event = { action: "checks_requested", merge_group: group, repository };
    return { head, event: { name: "merge_group", payload: event, sha: head } };
  }

  it.each([
    [worse, "fail", 1],
    [reworded, "pass", 0],
  ])(
    "is gated as it would be merged, without a comment: %j is a %s",
    async (prompt, outcome, code) => {
      await using shop = await openShop();
      const { head, event } = queued(shop, prompt);
      const { verdict, main } = await runJob(shop, head, { event });
      expect(verdict).toMatchObject({ outcome, head: { sha: head }, base: { sha: shop.base } });
      expect(main.code).toBe(code);
      expect(shop.github.comments).toEqual([]);
    },
  );
});
