import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { cases, CHECKS, EDITED, PROMPT } from "../plan/setup.ts";
import { newRepo } from "../support/repo.ts";

const main = new URL("../../src/main.ts", import.meta.url).href;

/** The entry in a process of its own, from the sources. */
function started(dir: string, ...args: readonly string[]) {
  const code = `import { cli } from ${JSON.stringify(main)};\nprocess.exitCode = await cli(process.argv.slice(1));`;
  const flags = ["--disallow-code-generation-from-strings", "--no-warnings", "--input-type=module"];
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [...flags, "--eval", code, "--", ...args],
      { cwd: dir },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

const FILES = {
  "evenhand.yaml": `prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]
models: { default: { provider: scripted, model: writer } }
`,
  "prompts/a.md": PROMPT,
  "evals/a.yaml": `${CHECKS}${cases(2)}`,
};

describe("commandLine()", () => {
  it("ends with the command's exit code", async () => {
    await using repo = newRepo(FILES);
    expect(await started(repo.dir, "check")).toEqual({
      code: 0,
      out: "a: prompts/a.md, 2 cases\nEverything is valid.\n",
      err: "",
    });
    expect((await started(repo.dir, "gaet")).code).toBe(3);
  });

  it("says that the store cannot be used, and ends with 2, never 1", async () => {
    await using repo = newRepo(FILES);
    repo.git("switch", "--quiet", "--create", "topic");
    repo.commit({ "prompts/a.md": EDITED });
    mkdirSync(join(repo.dir, ".evenhand"));
    writeFileSync(join(repo.dir, ".evenhand/store.db"), "no database ".repeat(100));
    const { code, out, err } = await started(repo.dir, "gate", "--base", "main");
    expect(code).toBe(2);
    expect(out).toMatch(/^Inconclusive: the store of responses cannot be used\n/);
    expect(out).toContain("store.db");
    expect(out + err).not.toMatch(/internal error|\n\s+at /);
  });
});
