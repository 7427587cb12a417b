import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { unsafeCheckout } from "../../src/github/unsafe-checkout.ts";
import { newRepo } from "../support/repo.ts";

describe("unsafeCheckout()", () => {
  it("lets a job without a work tree go on", async () => {
    await using repo = newRepo({ "a.md": "base" });
    const base = repo.git("rev-parse", "HEAD");
    expect(await unsafeCheckout(null, base)).toBeNull();
    expect(await unsafeCheckout(repo.tempDir, base)).toBeNull();
  });

  it.each([
    ["on its branch", ["checkout", "--quiet", "main"]],
    ["detached", ["checkout", "--quiet", "--detach"]],
    ["on a packed branch", ["pack-refs", "--all"]],
  ])("lets a work tree at base go on, %s", async (_, args) => {
    await using repo = newRepo({ "a.md": "base" });
    const base = repo.git("rev-parse", "HEAD");
    repo.git(...args);
    expect(await unsafeCheckout(repo.dir, base)).toBeNull();
  });

  it.each([
    ["on head's branch", ["checkout", "--quiet", "head"]],
    ["detached at head", ["checkout", "--quiet", "--detach", "head"]],
  ])("stops where the work tree is %s", async (_, args) => {
    await using repo = newRepo({ "a.md": "base" });
    const base = repo.git("rev-parse", "HEAD");
    repo.git("checkout", "--quiet", "-b", "head");
    const head = repo.commit({ "a.md": "head" });
    repo.git("checkout", "--quiet", "main");
    repo.git(...args);
    expect(await unsafeCheckout(repo.dir, base)).toMatchObject({
      reason: "unsafe_trigger",
      detail: `on pull_request_target the work tree is at ${head.slice(0, 8)}, and not at base's ${base.slice(0, 8)}`,
    });
  });

  it.each([
    ["leads out of its folder", "HEAD", "ref: refs/../../secret"],
    ["names a branch without a commit", "HEAD", "ref: refs/heads/none"],
    ["is a file that leads elsewhere", "", "gitdir: /elsewhere"],
  ])("stops where the work tree's git %s", async (_, file, text) => {
    await using repo = newRepo({ "a.md": "base" });
    const workspace = join(repo.tempDir, "workspace");
    mkdirSync(file === "" ? workspace : join(workspace, ".git"), { recursive: true });
    writeFileSync(join(workspace, ".git", file), text);
    const stopped = await unsafeCheckout(workspace, "0".repeat(40));
    expect(stopped).toMatchObject({ reason: "unsafe_trigger" });
    expect(stopped?.detail).toContain("is at unknown,");
  });
});
