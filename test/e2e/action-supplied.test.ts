import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse, type Shop } from "../support/shop.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/e2e", import.meta.url));

/** A job with the fixtures of .github/workflows/e2e.yml in its workspace, as a checkout would leave them. */
async function jobWithFixtures(shop: Shop) {
  const job = await shop.job(shop.push({ [promptFile]: worse }));
  await cp(fixtures, join(job.workspace, "fixtures/e2e"), { recursive: true });
  return job;
}

const inputs = (candidate: string) => ({
  "baseline-outputs": "fixtures/e2e/plain.jsonl",
  "candidate-outputs": `fixtures/e2e/${candidate}.jsonl`,
  metric: "score",
  range: "0,1",
  slice: "slice",
});

describe("the action on supplied outputs", () => {
  it.each([
    ["better", 0, "pass"],
    ["worse", 1, "fail"],
  ])("that got %s ends with exit code %i, %s, and no call", async (candidate, code, verdict) => {
    await using shop = await openShop();
    await using job = await jobWithFixtures(shop);
    const result = await job.main(inputs(candidate));
    expect(result).toMatchObject({ code, outputs: { verdict } });
    expect(shop.github.comments[0]?.body).toContain("supplied by the pull request's own job");
    expect(shop.model.requests).toEqual([]);
  });

  it("scores them by the base branch's eval set, whatever the pull request's says", async () => {
    await using shop = await openShop();
    shop.push({ "evals/only-in-head.yaml": "cases: []\n" });
    await using job = await jobWithFixtures(shop);
    const result = await job.main({
      "baseline-outputs": "fixtures/e2e/plain.jsonl",
      "candidate-outputs": "fixtures/e2e/worse.jsonl",
      evals: "evals/only-in-head.yaml",
    });
    expect(result.code).toBe(3);
    expect(result.commands.at(-1)?.data).toContain("there is no file evals/only-in-head.yaml");
  });

  it("says which file is missing, as wrong usage", async () => {
    await using shop = await openShop();
    await using job = await jobWithFixtures(shop);
    const result = await job.main(inputs("absent"));
    expect(result.code).toBe(3);
    expect(result.commands.at(-1)?.data).toContain("there is no file fixtures/e2e/absent.jsonl");
  });
});
