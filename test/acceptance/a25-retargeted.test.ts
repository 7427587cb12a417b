import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

describe("A25 a pull request against a branch with a lax policy, then retargeted to main", () => {
  it("is red on either base, by the default branch's policy, and the retargeting is a run of its own", async () => {
    await using shop = await openShop();
    shop.repo.git("checkout", "--quiet", "-b", "lax");
    const lax = shop.repo.git("show", "main:evenhand.yaml").replace("gate:", "gate:\n  tier: show");
    shop.repo.commit({ "evenhand.yaml": lax });
    const onLax = await runJob(shop, shop.push({ [promptFile]: worse }, "lax"));
    expect(onLax.main).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(onLax.verdict.base).toMatchObject({ name: "lax" });

    const head = shop.repo.git("rev-parse", "change");
    shop.repo.testMerge(7, "main", head);
    const payload = {
      action: "edited",
      changes: { base: { ref: { from: "lax" }, sha: { from: onLax.verdict.base.sha } } },
      pull_request: {
        number: 7,
        head: { ref: "change", sha: head, repo: { full_name: "acme/shop" } },
        base: { ref: "main", sha: shop.base },
      },
    };
    const onMain = await runJob(shop, head, { payload, runId: "8123456790" });
    expect(onMain.main).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(onMain.verdict.base).toEqual({ name: "main", sha: shop.base });
    expect(onMain.verdict.policyVersion).toBe(onLax.verdict.policyVersion);
    // What head brings along of the lax policy is shown, and that it takes effect with the merge.
    expect(onMain.comment).toContain("makes the policy looser");
    expect(shop.github.comments).toHaveLength(1);
    expect(shop.github.comments[0]!.body).toBe(onMain.comment);
  });
});

describe("A25 a pull request against a branch that the default branch's policy lists", () => {
  /** Main lists release branches; another branch goes its own way from there, and head makes the prompt worse. */
  async function against(branch: string, configuration: (main: string) => string) {
    const shop = await openShop();
    const main = shop.repo
      .git("show", "main:evenhand.yaml")
      .replace("gate:", "gate:\n  branches: [release/*]");
    shop.repo.commit({ "evenhand.yaml": main });
    shop.repo.git("checkout", "--quiet", "-b", branch);
    shop.repo.commit({ "evenhand.yaml": configuration(main) });
    shop.repo.git("checkout", "--quiet", "main");
    return { shop, head: shop.push({ [promptFile]: worse }, branch) };
  }

  const lax = (main: string) => main.replace("gate:", "gate:\n  tier: show");

  it("is decided by that branch's own policy", async () => {
    const { shop, head } = await against("release/1", lax);
    await using _ = shop;
    const run = await runJob(shop, head, { policy: "release/1" });
    expect(run.main).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(run.verdict.base).toMatchObject({ name: "release/1" });
  });

  it.each([
    ["release/1/mine", lax],
    ["mine", lax],
    ["mine", (main: string) => lax(main).replace("[release/*]", "[mine]")],
  ])("and by the default branch's on any other: %s", async (branch, configuration) => {
    const { shop, head } = await against(branch, configuration);
    await using _ = shop;
    const run = await runJob(shop, head);
    expect(run.main).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(run.verdict.base).toMatchObject({ name: branch });
  });
});
