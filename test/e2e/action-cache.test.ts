import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { openShop, promptFile, reworded, worse, type Shop } from "../support/shop.ts";

/** A whole job: main and post step; how many model calls it made, and the bytes of its verdict. */
async function runJob(shop: Shop, head: string, runId: string, runAttempt = "1") {
  const before = shop.model.requests.length;
  await using job = await shop.job(head, { runId, runAttempt });
  const main = await job.main();
  const post = await job.post();
  const verdict = await readFile(main.outputs["verdict-json"] ?? "", "utf8");
  const calls = shop.model.requests.slice(before);
  const warnings = [...main.commands, ...post.commands].filter(({ name }) => name === "warning");
  return { main, post, verdict, calls, warnings: warnings.map(({ data }) => data) };
}

describe("the action's cache", () => {
  it("makes a re-run free, with the same verdict to the byte and the same comment", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    const first = await runJob(shop, head, "100");
    const again = await runJob(shop, head, "100", "2");
    expect(first.calls.length).toBeGreaterThan(0);
    expect(again.calls).toEqual([]);
    expect(again.main.code).toBe(1);
    expect(again.verdict).toBe(first.verdict);
    expect(shop.github.comments).toHaveLength(1);
    expect([...first.warnings, ...again.warnings]).toEqual([]);
    // Nothing new was paid for, so nothing new is saved.
    expect(shop.cache.entries).toHaveLength(1);
  });

  it("lets a push that edits the prompt again pay for the new version only", async () => {
    await using shop = await openShop();
    await runJob(shop, shop.push({ [promptFile]: worse }), "100");
    const second = await runJob(shop, shop.push({ [promptFile]: reworded }), "101");
    expect(second.main.code).toBe(0);
    expect(second.calls.length).toBeGreaterThan(0);
    const systems = second.calls.map(({ system }) => system.trim());
    expect(new Set(systems)).toEqual(new Set(["Always name the 30 days."]));
  });

  it("costs a warning and no verdict when it cannot be written", async () => {
    await using shop = await openShop();
    shop.cache.mood = "conflict";
    const result = await runJob(shop, shop.push({ [promptFile]: worse }), "100");
    expect(result.main).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(result.post.code).toBe(0);
    expect(result.warnings).toEqual([expect.stringContaining("another job may be creating")]);
  });

  it("can be switched off", async () => {
    await using shop = await openShop();
    await using job = await shop.job(shop.push({ "README.md": "# The shop\n" }));
    expect((await job.main({ cache: "false" })).code).toBe(0);
    expect((await job.post()).code).toBe(0);
    expect(shop.cache.requests).toEqual([]);
  });
});
