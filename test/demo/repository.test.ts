import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { buildDemoRepository, type DemoVariant } from "../../src/demo/repository.ts";
import { gitEnvironment } from "../../src/git/environment.ts";
import { FIXTURES } from "./fixtures.ts";

const env = gitEnvironment(process.env);
let place: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "evenhand-demo-test-"));
});
afterEach(() => rm(place, { recursive: true, force: true }));

const build = (name: string, variant: DemoVariant) =>
  buildDemoRepository({ dir: join(place, name), fixtures: FIXTURES, env }, variant);

const git = (name: string, ...args: readonly string[]): string =>
  execFileSync("git", args, { cwd: join(place, name), env: { ...env }, encoding: "utf8" }).trim();

describe("buildDemoRepository()", () => {
  it("has production on main and the edit of one file on a branch", async () => {
    const { base, head } = await build("a", "broken");
    expect(git("a", "diff", "--name-only", base, head)).toBe("prompts/support/answer.md");
    expect(git("a", "log", "--format=%s", `${base}..${head}`)).toBe(
      "Make the support answers warmer",
    );
    expect(git("a", "ls-tree", "-r", "--name-only", base).split("\n")).toEqual([
      "evals/support/answer.yaml",
      "evenhand.yaml",
      "prompts/support/answer.md",
    ]);
    expect(git("a", "status", "--porcelain")).toBe("");
  });

  it("puts the repair on top of the broken edit", async () => {
    const { base, head } = await build("a", "fixed");
    expect(git("a", "log", "--format=%s", `${base}..${head}`).split("\n")).toEqual([
      "Warm, but name deadlines and rights again",
      "Make the support answers warmer",
    ]);
    const repaired = await readFile(join(FIXTURES, "fixed/prompts/support/answer.md"), "utf8");
    expect(git("a", "show", `${head}:prompts/support/answer.md`)).toBe(repaired.trim());
  });

  it("makes the same commits every time, whoever runs it", async () => {
    await build("a", "fixed");
    const { base, head } = await build("b", "fixed");
    expect(git("b", "rev-parse", base, head)).toBe(git("a", "rev-parse", base, head));
    expect(git("b", "log", "-1", "--format=%an <%ae> %ct", base)).toBe(
      "Northwind Support <support@northwind.example> 1793610000",
    );
  });
});
