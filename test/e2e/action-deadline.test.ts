import { describe, expect, it } from "vitest";

import { answer } from "../support/model-server.ts";
import { openShop, promptFile, worse } from "../support/shop.ts";

describe("an action whose time is nearly over (E10)", () => {
  it("stops by itself, publishes what was measured, and keeps what it paid for", async () => {
    await using shop = await openShop({ answer: () => answer("Happy to help!", { delayMs: 600 }) });
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    const begun = performance.now();
    const result = await job.main({ "timeout-minutes": "0.3" });
    expect(performance.now() - begun).toBeLessThan(18_000);
    expect(result).toMatchObject({ code: 2, signal: null, outputs: { reason: "deadline" } });
    expect(result.summary).toContain("the run's time was over");
    const [comment] = shop.github.comments;
    expect(comment?.body).toMatch(/\d+ of 12 cases were measured; a result needs 11/);
    const post = await job.post();
    expect(post.lines.at(-1)).toBe(
      `${shop.model.requests.length} responses saved for the runs to come.`,
    );
  });
});
