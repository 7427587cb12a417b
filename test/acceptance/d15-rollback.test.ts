import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { recordFile } from "../../src/history/history.ts";
import { macKey } from "../../src/store/mac.ts";
import type { Day } from "../../src/units.ts";
import { aRecord } from "../history/records.ts";
import { config, evalSet, version } from "../plan/setup.ts";
import { canaries, openShop, production, promptFile, worse, type Shop } from "../support/shop.ts";

/** A shop whose bad edit is in production, whose provider answers nothing, and whose pull request goes back. */
async function broken(policy = ""): Promise<{ shop: Shop; head: string }> {
  const shop = await openShop({
    answer: () => ({ kind: "error", status: 402, message: "no credit" }),
  });
  const { repo } = shop;
  const text = repo.git("show", "main:evenhand.yaml");
  repo.commit({ [promptFile]: worse, "evenhand.yaml": `${text}\n${policy}` });
  return { shop, head: shop.push({ [promptFile]: production }) };
}

/** A record of the version before on the branch `evenhand`, signed with a key. */
function vouch({ repo }: Shop, key: string): void {
  const show = (path: string) => repo.git("show", `main:${path}`);
  const record = aRecord({
    day: "2026-11-12" as Day,
    candidate: { digest: version(production).digest, model: null },
    policy: config(`${show("evenhand.yaml")}\n`).digest,
    evalSet: {
      path: "evals/support/answer.yaml",
      version: evalSet(show("evals/support/answer.yaml")).digest,
    },
  });
  const { path, text } = recordFile(record, macKey("provider-key", key));
  repo.git("checkout", "--quiet", "--orphan", "evenhand");
  repo.commit({ [path]: text });
  repo.git("checkout", "--quiet", "main");
}

describe("D15: rollback during a provider outage", () => {
  it("passes by evidence that the workflow's key has signed, with no call", async () => {
    const { shop, head } = await broken();
    await using _ = shop;
    vouch(shop, canaries.key);
    await using job = await shop.job(head);
    const result = await job.main();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "pass", reason: "rollback" } });
    expect(shop.model.requests).toEqual([]);
    const [first] = (await readFile(result.outputs["comment-md"] ?? "", "utf8")).split("\n");
    expect(first).toMatch(/^### ✅ Pass, rollback: `support\/answer` goes back .+ 12 Nov 2026/);
  });

  it("is not taken in by a record that somebody without the key has written", async () => {
    const { shop, head } = await broken();
    await using _ = shop;
    vouch(shop, "sk-of-somebody-else-0123456789");
    await using job = await shop.job(head);
    const result = await job.main();
    expect(result.code).toBe(2);
    expect(result.outputs["verdict"]).toBe("inconclusive");
  });

  it("without evidence passes by the label of somebody whom base names, and of nobody else", async () => {
    const { shop, head } = await broken("  emergency: [octocat]");
    await using _ = shop;
    const labelled = (login: string) => ({
      payload: { action: "labeled", label: { name: "emergency: rollback" }, sender: { login } },
    });
    await using job = await shop.job(head, labelled("octocat"));
    const result = await job.main();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "pass", reason: "rollback" } });
    expect(shop.model.requests).toEqual([]);
    expect(shop.github.comments.at(-1)?.body).toContain("by word of `octocat`");
    await using another = await shop.job(head, labelled("mallory"));
    expect((await another.main()).outputs["verdict"]).toBe("inconclusive");
  });
});
