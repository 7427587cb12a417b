import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
let place: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "evenhand-e2e-demo-"));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** Runs the built product, or the script that finds a Node for it, without a key and away from the repository. */
function run(file: string, args: readonly string[]) {
  const flags = ["--disallow-code-generation-from-strings"];
  const { PATH = "" } = process.env;
  return spawnSync(process.execPath, [...flags, join(root, file), ...args], {
    cwd: place,
    env: { PATH, TMPDIR: place, HOME: place },
    encoding: "utf8",
  });
}

const verdictIn = (out: string): Promise<string> =>
  readFile(join(place, out, "verdict.json"), "utf8");

describe("evenhand demo", () => {
  it("shows an edit that is better on average and fails on one slice, the same way every time", async () => {
    const first = run("dist/cli.js", ["demo", "--out", "first"]);
    expect([first.status, first.stderr]).toEqual([0, expect.not.stringContaining("Error")]);
    expect(first.stdout).toContain("### ❌ Fail: `regulatory` got worse in `support/answer`");
    expect(first.stdout).toMatch(
      /4 of \d+ `regulatory` cases now fail; production passes all \d+\./,
    );
    expect(first.stdout).toMatch(/^\| All cases \| better \| \*\*\+0\.\d\d\*\*/m);
    expect(first.stdout).toContain("--fixed");
    const again = run("dist/cli.js", ["demo", "--out", "again"]);
    expect(again.status).toBe(0);
    expect(await verdictIn("again")).toBe(await verdictIn("first"));
  });

  it("shows the repaired edit passing", async () => {
    const { status, stdout } = run("dist/cli.js", ["demo", "--fixed", "--out", "fixed"]);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "### ✅ Pass: `support/answer` got better, and no slice was found worse",
    );
    expect(JSON.parse(await verdictIn("fixed"))).toMatchObject({ outcome: "pass" });
  });

  it("starts from the script that `npm run demo` calls, and passes arguments and exit code on", () => {
    const passing = run("scripts/demo.mjs", ["--fixed"]);
    expect([passing.status, passing.stdout.includes("✅ Pass")]).toEqual([0, true]);
    expect(run("scripts/demo.mjs", ["--no-such-option"]).status).toBe(3);
  });
});
