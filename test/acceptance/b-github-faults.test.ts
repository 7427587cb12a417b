import { describe, expect, it } from "vitest";

import { annotations } from "../../src/report/annotations.ts";
import { summary } from "../../src/report/summary.ts";
import { prompt, run, shownCase, verdictOn, worseUnit } from "../report/verdict-fixtures.ts";
import { bot, type GithubFault } from "../support/github-server.ts";
import { openShop, promptFile, reworded, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

const secondary: GithubFault = {
  status: 403,
  headers: { "retry-after": "1" },
  body: { message: "You have exceeded a secondary rate limit." },
};

const spent = (): GithubFault => ({
  status: 403,
  headers: {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": `${Math.floor(Date.now() / 1000) + 2_400}`,
  },
  body: { message: "API rate limit exceeded for installation." },
});

describe("B01 a secondary limit on the comment", () => {
  it("is waited for, and one comment is written", async () => {
    let refused = 0;
    const fault = ({ method, path }: { method: string; path: string }) =>
      method === "POST" && path.endsWith("/comments") && refused++ === 0 ? secondary : null;
    await using shop = await openShop({ github: { fault } });
    const { main, warnings } = await runJob(shop, shop.push({ [promptFile]: worse }));
    expect(main.code).toBe(1);
    expect(warnings).toEqual([]);
    expect(shop.github.comments).toHaveLength(1);
    const [first, second] = shop.github.requests.filter(({ method }) => method === "POST");
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_000);
  });
});

describe("B02 a primary limit that ends in 40 minutes", () => {
  it("is not argued with: one request, one warning, the report in the summary", async () => {
    await using shop = await openShop({ github: { fault: spent } });
    const { main, warnings } = await runJob(shop, shop.push({ [promptFile]: reworded }));
    expect(main).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(warnings).toEqual([expect.stringContaining("re-run the check later")]);
    expect(shop.github.requests).toHaveLength(1);
    expect(main.summary).toContain("✅ Pass");
  });
});

describe("B06 a push while the run goes on", () => {
  const now = "d90e17aa07d2e5a4c6f8091a2b3c4d5e6f708192";

  it("gets the earlier comment marked as out of date, about the commit that was measured", async () => {
    const marker = `<!-- evenhand v1 suite=default head=${"0".repeat(40)} -->`;
    const comments = [{ id: 1, user: bot, body: `### ✅ Pass\n\n${marker}` }];
    await using shop = await openShop({ github: { head: now, comments } });
    const head = shop.push({ [promptFile]: worse });
    const { main } = await runJob(shop, head);
    expect(main.code).toBe(1);
    const [comment] = shop.github.comments.map(({ body }) => body.split("\n"));
    expect(comment?.[0]).toBe(
      `### ⏳ Not final: this is about \`${head.slice(0, 8)}\`, the branch is now at \`d90e17aa\``,
    );
    expect(comment).toContain(`<!-- evenhand v1 suite=default head=${head} -->`);
  });

  it("keeps what the newer commit's run has written", async () => {
    const marker = `<!-- evenhand v1 suite=default head=${now} -->`;
    const comments = [{ id: 1, user: bot, body: `### ✅ Pass\n\n${marker}` }];
    await using shop = await openShop({ github: { head: now, comments } });
    await runJob(shop, shop.push({ [promptFile]: worse }));
    expect(shop.github.comments).toEqual(comments);
  });
});

describe("B09 answers that are none", () => {
  it.each<[string, GithubFault]>([
    ["a page instead of JSON", { status: 200, type: "text/html", body: "<html>sign in</html>" }],
    ["JSON that is cut", { status: 200, body: '[{"id": 1, "us' }],
  ])("%s costs a warning and no verdict", async (_name, answer) => {
    await using shop = await openShop({ github: { fault: () => answer } });
    const { main, warnings } = await runJob(shop, shop.push({ [promptFile]: worse }));
    expect(main.code).toBe(1);
    expect(warnings).toEqual([expect.stringContaining("GitHub did not answer")]);
    expect(main.summary).toContain("❌ Fail");
    expect(main.stdout).not.toMatch(/<html>|\n\s+at /);
  });
});

describe("B12 180 regressions", () => {
  const units = Array.from({ length: 180 }, (_, n) => worseUnit(`slice-${n}`));
  const cases = Array.from({ length: 900 }, (_, n) =>
    shownCase(`case-${n}`, { input: "x".repeat(4_000) }),
  );
  const of = verdictOn(prompt({ outcome: "fail", units, cases }), { outcome: "fail" });

  it("are ten annotations, whose last counts the others", () => {
    const all = annotations(of, () => 1);
    expect(all).toHaveLength(10);
    expect(all[9]?.message).toContain("And 170 more.");
  });

  it("fit into a summary below GitHub's 1 MiB", () => {
    const text = summary(of, run());
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain("slice-179");
  });
});

describe("a token that may write check runs", () => {
  it("gets one with the verdict and annotations, beside the job's own check", async () => {
    await using shop = await openShop({ github: { canCheck: true } });
    const head = shop.push({ [promptFile]: worse });
    const { main } = await runJob(shop, head);
    const checks = shop.github.requests.filter(({ path }) => path.endsWith("/check-runs"));
    expect(checks.map(({ body }) => body)).toMatchObject([
      {
        name: "Evenhand verdict",
        head_sha: head,
        conclusion: "failure",
        output: {
          title: main.lines.at(-1),
          annotations: expect.arrayContaining([
            expect.objectContaining({
              path: promptFile,
              start_line: 3,
              annotation_level: "failure",
              message: expect.stringMatching(/^regulatory got worse: 12 of 12/),
            }),
          ]),
        },
      },
    ]);
  });
});
