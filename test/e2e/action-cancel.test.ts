import { describe, expect, it } from "vitest";

import { answer, fault } from "../support/model-server.ts";
import { openShop, promptFile, worse } from "../support/shop.ts";

/** Twelve cases, five production and two candidate answers each. */
const planned = 12 * 7;

describe("a cancelled action", () => {
  it("stops calling, keeps what it paid for, posts nothing and is gone within seven seconds", async () => {
    let stop = (): void => undefined;
    await using shop = await openShop({
      answer: ({ nth }) => {
        if (nth === 40) stop();
        return answer("Happy to help!", { delayMs: 50 });
      },
    });
    const head = shop.push({ [promptFile]: worse });
    await using job = await shop.job(head);
    let stopped = 0;
    const result = await job.main({}, (child) => {
      stop = () => {
        stopped = performance.now();
        child.kill("SIGINT");
      };
    });
    expect(performance.now() - stopped).toBeLessThan(7_000);
    expect(result).toMatchObject({ code: 2, signal: null, outputs: { reason: "cancelled" } });
    expect(shop.github.requests).toEqual([]);
    // Calls under way are finished, and no other begins.
    const asked = shop.model.requests.length;
    expect(asked).toBeLessThan(planned);
    const post = await job.post();
    expect(post.lines.at(-1)).toBe(`${asked} responses saved for the runs to come.`);
    await using next = await shop.job(head, { runId: "8123456790" });
    expect((await next.main()).outputs["reason"]).toBe("");
    expect(shop.model.requests).toHaveLength(planned);
  });

  it("is gone within seven seconds also when the provider never answers", async () => {
    let stop = (): void => undefined;
    await using shop = await openShop({
      answer: ({ nth }) => {
        if (nth === 10) stop();
        return nth < 10 ? "Happy to help!" : fault.hang();
      },
    });
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    let stopped = 0;
    const result = await job.main({}, (child) => {
      stop = () => {
        stopped = performance.now();
        child.kill("SIGINT");
      };
    });
    expect(performance.now() - stopped).toBeLessThan(7_000);
    expect(result).toMatchObject({ code: 2, signal: null, outputs: { reason: "cancelled" } });
    expect((await job.post()).lines.at(-1)).toBe("9 responses saved for the runs to come.");
  });
});
