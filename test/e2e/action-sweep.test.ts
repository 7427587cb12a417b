import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { recordFile } from "../../src/history/history.ts";
import { signingKeys } from "../../src/signing-keys.ts";
import { sweepSchema } from "../../src/sweep/report.ts";
import { dayOf } from "../../src/units.ts";
import { aRecord } from "../history/records.ts";
import { version } from "../plan/setup.ts";
import type { Job } from "../support/runner.ts";
import {
  canaries,
  openShop,
  production,
  promptFile,
  traces,
  worse,
  type Shop,
} from "../support/shop.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true };

/** A job on schedule; what an earlier one wrote to the branch `evenhand` is there. */
function scheduled(shop: Shop): Promise<Job> {
  const sha = shop.repo.git("rev-parse", "main");
  const event = { name: "schedule", payload: { schedule: "0 3 * * *", repository }, sha };
  return shop.job(sha, { event, env: shop.cache.env("refs/heads/main") });
}

/** Puts files onto the branch `evenhand` of the repository. */
function keep(shop: Shop, files: Readonly<Record<string, string>>): void {
  const { repo } = shop;
  const known = repo.git("branch", "--list", "evenhand") !== "";
  repo.git("checkout", "--quiet", ...(known ? ["evenhand"] : ["--orphan", "evenhand"]));
  repo.commit(files);
  repo.git("checkout", "--quiet", "main");
}

describe("the action on schedule", () => {
  it("sweeps production, tells a drift in one issue, and is quiet the second time that day", async () => {
    await using shop = await openShop();
    // What was in production long ago, by a record, kept the deadline that today's prompt forgets.
    const day = dayOf(Date.now() - 100 * 86_400_000);
    const candidate = { digest: version(production).digest, model: null };
    const record = aRecord({ day, sha: shop.base, candidate });
    const [key = null] = signingKeys({ OPENAI_API_KEY: canaries.key });
    const old = recordFile(record, key);
    shop.repo.commit({ [promptFile]: worse });
    keep(shop, { [old.path]: old.text });

    await using job = await scheduled(shop);
    const result = await job.main();
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: "fail", "exit-code": "1", worse: "1" });
    const text = await readFile(result.outputs["sweep-json"] ?? "", "utf8");
    expect(sweepSchema.parse(JSON.parse(text))).toMatchObject({
      swept: { name: "main", sha: shop.repo.git("rev-parse", "main") },
      prompts: [{ prompt: "support/answer", erosion: { sha: shop.base }, anchor: null }],
    });
    expect(result.summary).toMatch(/^### ❌ Sweep of .+: `support\/answer` has drifted/);
    expect(shop.github.issues).toMatchObject([
      { state: "open", title: "Evenhand: support/answer has drifted" },
    ]);
    expect(shop.github.issues[0]?.body).toContain("**The prompt has worn down.**");
    const written = Object.fromEntries(shop.github.git.files("evenhand") ?? []);
    expect(Object.keys(written)).toHaveLength(1);
    await job.post();
    expect(shop.cache.entries).toHaveLength(1);

    keep(shop, written);
    const asked = shop.model.requests.length;
    const issue = { ...shop.github.issues[0]! };
    await using later = await scheduled(shop);
    const again = await later.main();
    expect(again).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(again.summary).toContain("(swept before today)");
    expect(shop.model.requests.length).toBe(asked);
    expect(shop.github.issues).toEqual([issue]);

    const left = traces(shop, [text, ...result.lines, result.summary, JSON.stringify(written)]);
    for (const secret of Object.values(canaries)) expect(left).not.toContain(secret);
  });

  it("finds nothing with a token that may write nothing, and says so in warnings", async () => {
    await using shop = await openShop({
      github: {
        fault: ({ method, path }) =>
          method === "GET" || path === "/graphql"
            ? null
            : { status: 403, body: { message: "Resource not accessible by integration" } },
      },
    });
    await using job = await scheduled(shop);
    const result = await job.main();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "not_applicable" } });
    const warnings = result.commands.filter(({ name }) => name === "warning");
    expect(warnings.map(({ data }) => data)).toEqual([
      expect.stringContaining("give the job the permission `contents: write`"),
    ]);
  });
});
