import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { recordFile } from "../../src/history/history.ts";
import { recordSchema, type HistoryRecord } from "../../src/history/record.ts";
import { sweepSchema } from "../../src/sweep/report.ts";
import { cases, PROMPT } from "../plan/setup.ts";
import { startModelServer } from "../support/model-server.ts";
import { newRepo, type Repo } from "../support/repo.ts";
import { type } from "./terminal.ts";

const env = { WRITER_KEY: "sk-canary-0123456789abcdef" };

const shop = (url: string): Repo =>
  newRepo({
    "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]\nmodels:\n  default: { provider: openai-compatible, model: writer, base_url: "${url}", api_key_env: WRITER_KEY }\n`,
    "prompts/support/answer.md": PROMPT,
    "evals/support/answer.yaml": `checks: [{ contains: ok }]\n${cases(8, "slices: [law]")}`,
    ".gitignore": ".evenhand/\n",
    "queries.jsonl": '{"input":"question 01?"}\n{"input":"Do you deliver to Iceland?"}\n',
  });

async function recordsIn(repo: Repo): Promise<readonly HistoryRecord[]> {
  const paths = repo.git("ls-files", "--others", ".evenhand/history").split("\n").filter(Boolean);
  const texts = await Promise.all(paths.map((path) => readFile(join(repo.dir, path), "utf8")));
  return texts.map((text) => recordSchema.parse(JSON.parse(text).record));
}

describe("evenhand sweep", () => {
  it("measures production, keeps a record, and asks nothing the second time that day", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    await using repo = shop(server.openaiUrl);
    const sha = repo.git("rev-parse", "HEAD");
    const first = await type(repo.dir, "sweep --base main --queries queries.jsonl", env);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^Sweep of .+: nothing to compare with yet\n/);
    expect(first.out).toContain("1 of 2 queries (50%) is like no case: add cases for it (line 2).");
    expect(server.requests.length).toBe(8 * 8);
    const [record, ...others] = await recordsIn(repo);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ kind: "sweep", prompt: "support/answer", sha, run: null });

    const log = await type(repo.dir, "log");
    expect(log).toMatchObject({ code: 0, err: "" });
    expect(log.out).toContain(sha.slice(0, 8));
    const today = new Date().toISOString().slice(0, 10);
    const shown = await type(repo.dir, `show support/answer@${today}`);
    expect(shown.out).toContain(`git show ${sha}:prompts/support/answer.md`);

    const again = await type(repo.dir, "sweep --base main --json", env);
    expect(again.code).toBe(0);
    const report = sweepSchema.parse(JSON.parse(again.out));
    expect(report.prompts).toMatchObject([{ prompt: "support/answer", repeated: true }]);
    expect(server.requests.length).toBe(8 * 8);
    expect(await recordsIn(repo)).toEqual([record]);
    expect(JSON.parse(await readFile(join(repo.dir, ".evenhand/sweep.json"), "utf8"))).toEqual(
      report,
    );
  });

  it("takes nobody's word for it that today's sweep is done, where the run has a key to sign with", async () => {
    await using server = await startModelServer(({ nth }) => `ok ${nth}`);
    await using repo = shop(server.openaiUrl);
    await type(repo.dir, "sweep --base main", env);
    const [record] = await recordsIn(repo);
    const signing = { ...env, EVENHAND_CACHE_KEY: "the team's own" };
    const swept = await type(repo.dir, "sweep --base main --json", signing);
    expect(sweepSchema.parse(JSON.parse(swept.out)).prompts).toMatchObject([{ repeated: false }]);
    expect(swept.err).toContain("not counted: 1 record of the history.");
    const again = await type(repo.dir, "sweep --base main --json", signing);
    expect(sweepSchema.parse(JSON.parse(again.out)).prompts).toMatchObject([{ repeated: true }]);
    expect((await recordsIn(repo)).map(({ sha }) => sha)).toEqual([record!.sha]);
  });

  it("is red where the version of 90 days ago, asked today, is better: by the records of the branch", async () => {
    await using server = await startModelServer(({ system, nth }) =>
      system.includes("briefly") ? `ok ${nth}` : `well ${nth}`,
    );
    await using repo = shop(server.openaiUrl);
    const old = repo.git("rev-parse", "HEAD");
    const first = await type(repo.dir, "sweep --base main", env);
    expect(first.code).toBe(0);
    const [record] = await recordsIn(repo);
    repo.commit({ "prompts/support/answer.md": PROMPT.replace("briefly", "warmly") });
    const day = new Date(Date.now() - 100 * 86_400_000).toISOString().slice(0, 10);
    const { path, text } = recordFile({ ...record!, day } as HistoryRecord, null);
    repo.git("checkout", "--quiet", "--orphan", "evenhand");
    repo.commit({ [path]: text });
    repo.git("checkout", "--quiet", "main");
    const swept = await type(repo.dir, "sweep --base main", env);
    expect(swept.code).toBe(1);
    expect(swept.out).toMatch(/^Sweep of .+: support\/answer has drifted\n/);
    expect(swept.out).toContain("The prompt has worn down.");
    expect(swept.out).toContain(old.slice(0, 8));
    expect(swept.out).toContain("failing answers rise from 0% to 100%");
  });

  it.each([
    ["show support/answer", /name a prompt and a day/],
    ["show support/answer@2026-02-30", /name a prompt and a day/],
    ["log support/answer", /the history has no prompt/],
  ])("of which there is no record: evenhand %s", async (line, words) => {
    await using repo = shop("http://127.0.0.1:1");
    expect(await type(repo.dir, line)).toMatchObject({
      code: 3,
      err: expect.stringMatching(words),
    });
    expect((await type(repo.dir, "log")).out).toMatch(/^There is no record yet/);
  });

  it.each([
    ["--queries lost.jsonl", /^lost\.jsonl cannot be read/],
    ["--queries evenhand.yaml", /^evenhand\.yaml:1: /],
    ["--prompt support/answr", /main has no prompt .*did you mean/],
    ["--base lost", /names no commit/],
  ])("refuses %s in a sentence", async (options, words) => {
    await using repo = shop("http://127.0.0.1:1");
    const line = options.startsWith("--base") ? `sweep ${options}` : `sweep --base main ${options}`;
    const said = await type(repo.dir, line, env);
    expect(said.code).toBe(3);
    expect(said.err).toMatch(words);
  });
});
