import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse, type Shop } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

const said = "2026-11-24T22:10:00Z";
const line = /^\/evenhand accept [0-9a-f-]+ because$/m;

/** Somebody writes a comment on the pull request. */
function say(shop: Shop, body: string, login = "hubot"): void {
  const id = 1 + Math.max(0, ...shop.github.comments.map((comment) => comment.id));
  const user = { login, type: "User" };
  shop.github.comments.push({ id, user, body, created_at: said, updated_at: said });
}

/** The job `evenhand-sign-off`, on a comment that was written just now; it has no key. */
async function commentJob(shop: Shop, body: string, association = "MEMBER") {
  await using job = await shop.job(shop.base, {
    env: { OPENAI_API_KEY: "" },
    event: {
      name: "issue_comment",
      payload: {
        action: "created",
        issue: { number: 7, pull_request: {} },
        comment: { body, author_association: association, user: { login: "hubot", type: "User" } },
      },
      sha: shop.base,
    },
  });
  const before = shop.github.requests.length;
  const result = await job.main();
  const posted = shop.github.requests
    .slice(before)
    .filter(({ method, path }) => method === "POST" && path !== "/graphql")
    .map(({ path }) => path);
  return { code: result.code, posted };
}

async function strictShop(): Promise<Shop> {
  const shop = await openShop({ github: { opener: "octocat" } });
  const config = shop.repo.git("show", "main:evenhand.yaml").trimEnd();
  shop.repo.commit({ "evenhand.yaml": `${config}\n  sign_off: { by: [hubot] }\n` });
  return shop;
}

describe("B15 a regression that a maintainer accepts", () => {
  it("re-runs the failed job, which is green without a call, and holds until a byte changes", async () => {
    await using shop = await strictShop();
    const head = shop.push({ [promptFile]: worse });
    const red = await runJob(shop, head, { runId: "100" });
    expect(red.main.code).toBe(1);
    const word = `${line.exec(red.comment)?.[0]} legal moved these answers`;

    say(shop, word, "octocat");
    expect((await runJob(shop, head, { runId: "101" })).main.code).toBe(1);
    say(shop, word);
    const { code, posted } = await commentJob(shop, word);
    expect({ code, posted }).toEqual({
      code: 0,
      posted: ["/repos/acme/shop/actions/runs/101/rerun-failed-jobs"],
    });
    const green = await runJob(shop, head, { runId: "101", runAttempt: "2" });
    expect(green.main).toMatchObject({ code: 0, outputs: { verdict: "pass", worse: "0" } });
    expect(green.requests).toEqual([]);
    const [first] = green.comment.split("\n");
    expect(first).toBe(
      "### ✅ Pass by sign-off: `regulatory` got worse in `support/answer`, accepted by `hubot`",
    );

    shop.repo.commit({ "README.md": "# Shop, moved on\n" });
    shop.repo.git("checkout", "--quiet", "change");
    shop.repo.git("rebase", "--quiet", "main");
    const rebased = shop.push({ "NOTES.md": "rebased\n" });
    const still = await runJob(shop, rebased, { runId: "102" });
    expect(still.main.code).toBe(0);
    expect(still.requests).toEqual([]);

    const queue = "refs/heads/gh-readonly-queue/main/pr-7-0000000";
    const group = { head_sha: rebased, head_ref: queue, base_ref: "refs/heads/main" };
    const queued = await runJob(shop, rebased, {
      event: {
        name: "merge_group",
        payload: {
          action: "checks_requested",
          merge_group: { ...group, base_sha: shop.repo.git("rev-parse", "main") },
          repository: { full_name: "acme/shop", default_branch: "main" },
        },
        sha: rebased,
      },
    });
    expect(queued.main.code).toBe(0);

    const edited = shop.push({ [promptFile]: worse.replace("warm", "warm!") });
    expect((await runJob(shop, edited, { runId: "103" })).main.code).toBe(1);
  });

  it("starts nothing for a stranger, and for a comment that only quotes", async () => {
    await using shop = await strictShop();
    const red = await runJob(shop, shop.push({ [promptFile]: worse }));
    const word = `${line.exec(red.comment)?.[0]} why not`;
    expect(await commentJob(shop, word, "CONTRIBUTOR")).toEqual({ code: 0, posted: [] });
    expect(await commentJob(shop, `> ${word}`)).toEqual({ code: 0, posted: [] });
  });
});
