import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { verdictSchema, type Verdict } from "../../src/verdict.ts";
import { crowd } from "../support/github-server.ts";
import type { StepResult } from "../support/runner.ts";
import { openShop, production, promptFile, reworded, worse } from "../support/shop.ts";

const verdictOf = async ({ outputs }: StepResult): Promise<Verdict> =>
  verdictSchema.parse(JSON.parse(await readFile(outputs["verdict-json"] ?? "", "utf8")));

const warnings = ({ commands }: StepResult) =>
  commands.filter(({ name }) => name === "warning").map(({ data }) => data);

describe("the action on a pull request", () => {
  it("ends with exit code 2, and never 0, when something fails before there is a verdict", async () => {
    await using shop = await openShop();
    const out = await mkdtemp(join(tmpdir(), "evenhand-foreign-"));
    await writeFile(join(out, "store.db"), "no store of ours ".repeat(100));
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    const result = await job.main({ out });
    await rm(out, { recursive: true });
    expect(result.code).toBe(2);
    expect(result.outputs).toEqual({});
    expect(result.commands.filter(({ name }) => name === "error")).toHaveLength(1);
  });

  it("turns a worse prompt into a red step, a comment, a summary and outputs that agree", async () => {
    await using shop = await openShop({ github: { comments: crowd(130) } });
    const head = shop.push({ [promptFile]: worse });
    await using job = await shop.job(head);
    const result = await job.main();
    expect(result.code).toBe(1);
    const verdict = await verdictOf(result);
    expect(verdict).toMatchObject({
      outcome: "fail",
      head: { sha: head },
      base: { sha: shop.base },
    });
    expect(result.outputs).toMatchObject({ verdict: "fail", reason: "", "exit-code": "1" });
    expect(Number(result.outputs["worse"])).toBeGreaterThan(0);
    const comment = shop.github.comments.at(-1)?.body ?? "";
    expect(comment).toBe(await readFile(result.outputs["comment-md"] ?? "", "utf8"));
    expect(comment.split("\n")[0]).toMatch(/^### ❌ Fail: .*`regulatory`/);
    expect(comment).toContain(`<!-- evenhand v1 suite=default head=${head} -->`);
    expect(result.summary).toContain("❌ Fail");
    const headline = comment.split("\n")[0]?.replace("### ❌ ", "").replaceAll("`", "");
    expect(result.lines.at(-1)).toBe(headline);
    expect(warnings(result)).toEqual([]);
    expect(result.stderr).toBe("");
  });

  it("lets a harmless edit pass", async () => {
    await using shop = await openShop();
    await using job = await shop.job(shop.push({ [promptFile]: reworded }));
    const result = await job.main();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "pass", worse: "0" } });
    expect(shop.github.comments).toHaveLength(1);
  });

  it("has no comment and no call for a change that touches no prompt", async () => {
    await using shop = await openShop();
    await using job = await shop.job(shop.push({ "README.md": "# The shop\n" }));
    const result = await job.main();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "not_applicable" } });
    expect(shop.github.comments).toEqual([]);
    expect(shop.model.requests).toEqual([]);
  });

  it("renews its comment when a later push takes the edit back", async () => {
    await using shop = await openShop();
    await using first = await shop.job(shop.push({ [promptFile]: worse }));
    await first.main();
    await using second = await shop.job(shop.push({ [promptFile]: production }));
    expect((await second.main()).code).toBe(0);
    expect(shop.github.comments).toHaveLength(1);
    expect(shop.github.comments[0]?.body).toContain("Not applicable");
  });

  it("does nothing on a closed one", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    await using job = await shop.job(head, { payload: { action: "closed" } });
    expect(await job.main()).toMatchObject({ code: 0, outputs: {}, summary: "" });
    expect(await job.post()).toMatchObject({ code: 0 });
    expect(shop.git.requests).toEqual([]);
    expect(shop.cache.requests).toEqual([]);
  });

  it("names the file and line of a configuration that cannot be used", async () => {
    await using shop = await openShop();
    shop.repo.commit({ "evenhand.yaml": "prompts: []\njudg: {}\n" });
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    const result = await job.main();
    expect(result).toMatchObject({ code: 2, outputs: { reason: "config_invalid" } });
    expect(result.summary).toContain("evenhand.yaml:2");
    expect(shop.model.requests).toEqual([]);
  });
});

describe("the action without rights", () => {
  it("says which permission is missing when the repository cannot be read", async () => {
    await using shop = await openShop();
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    const result = await job.main({ "github-token": "ghs_other" });
    expect(result.code).toBe(2);
    expect(result.summary).toContain("contents: read");
  });
});

describe("the action on other events", () => {
  it("gates the commit that a run by hand was started on", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    await using job = await shop.job(head, {
      event: {
        name: "workflow_dispatch",
        payload: {
          ref: "refs/heads/change",
          inputs: null,
          repository: { full_name: "acme/shop", default_branch: "main" },
        },
        sha: head,
      },
    });
    const result = await job.main();
    expect(result).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(shop.github.requests).toEqual([]);
    expect(result.summary).toContain("❌ Fail");
  });

  it.each([
    ["pull_request_target", "cannot be used"],
    ["release", "does not know the event release"],
  ])("ends on %s with exit code 3 and what to do", async (name, words) => {
    await using shop = await openShop();
    await using job = await shop.job(shop.base, { event: { name, payload: {}, sha: shop.base } });
    const result = await job.main();
    expect(result).toMatchObject({ code: 3, outputs: {} });
    const errors = result.commands.filter((command) => command.name === "error");
    expect(errors.map(({ data }) => data)).toEqual([expect.stringContaining(words)]);
  });

  it("ends on wrong inputs with exit code 3 and what to do", async () => {
    await using shop = await openShop();
    await using job = await shop.job(shop.push({ [promptFile]: worse }));
    const result = await job.main({ base: "lax" });
    expect(result.code).toBe(3);
    expect(result.commands.at(-1)?.data).toContain("are for workflow_dispatch");
    expect(shop.git.requests).toEqual([]);
  });
});
