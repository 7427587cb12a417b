import { describe, expect, it } from "vitest";

import { openShop, payload, promptFile, worse, type Shop } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

type Opener = "the repository" | "a fork" | "Dependabot";

/** The event of a pull request by whom, as docs/github.md tells it. */
function eventBy(opener: Opener, name: string, shop: Shop, head: string) {
  const whole = payload(head, "main", shop.base) as {
    readonly pull_request: { readonly head: object };
  };
  const { pull_request: pull } = whole;
  const repo = opener === "a fork" ? { repo: { full_name: "someone/shop" } } : {};
  const login = opener === "Dependabot" ? "dependabot[bot]" : "octocat";
  const event = {
    ...whole,
    sender: { login },
    pull_request: { ...pull, user: { login }, head: { ...pull.head, ...repo } },
  };
  return { name, payload: event, sha: name === "pull_request_target" ? shop.base : head };
}

describe("A07: what runs with which rights", () => {
  it.each<[Opener, string]>([
    ["the repository", "pull_request"],
    ["the repository", "pull_request_target"],
    ["Dependabot", "pull_request_target"],
  ])("measures a pull request of %s on %s, with comment", async (opener, name) => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    const { verdict } = await runJob(shop, head, { event: eventBy(opener, name, shop, head) });
    expect(verdict).toMatchObject({ outcome: "fail", head: { sha: head } });
    expect(shop.github.comments).toHaveLength(1);
  });

  it.each<Opener>(["a fork", "Dependabot"])(
    "ends a pull request of %s on pull_request without a call, and tells it in the summary",
    async (opener) => {
      await using shop = await openShop({ github: { canComment: false } });
      const head = shop.push({ [promptFile]: worse });
      const { main, warnings, requests } = await runJob(shop, head, {
        event: eventBy(opener, "pull_request", shop, head),
        env: { OPENAI_API_KEY: "" },
      });
      expect(main).toMatchObject({ code: 2, outputs: { reason: "no_credentials" } });
      expect(main.summary).toContain("Inconclusive");
      expect(warnings).toEqual([expect.stringContaining("`pull-requests: write`")]);
      expect(requests).toEqual([]);
      expect(shop.cache.requests).toEqual([]);
    },
  );
});

describe("a pull request that waits for a label", () => {
  it("is measured once it is set for this commit, and costs nothing after that", async () => {
    await using shop = await openShop();
    const config = shop.repo.git("show", "main:evenhand.yaml");
    shop.repo.commit({ "evenhand.yaml": `${config}\nrun: label\n` });
    const head = shop.push({ [promptFile]: worse });
    const waiting = await runJob(shop, head);
    expect(waiting.main).toMatchObject({ code: 2, outputs: { reason: "awaiting_consent" } });
    expect(waiting.requests).toEqual([]);
    const label = { action: "labeled", label: { name: "evenhand" } };
    const labeled = await runJob(shop, head, { payload: label, runId: "101" });
    expect(labeled.main.code).toBe(1);
    const retitled = await runJob(shop, head, { payload: { action: "edited" }, runId: "102" });
    expect(retitled.verdict).toEqual(labeled.verdict);
    expect(retitled.requests).toEqual([]);
  });
});
