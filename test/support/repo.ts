import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { gitEnvironment, type GitEnv } from "../../src/git/environment.ts";

/** File contents by path; null deletes, `symlink` links. */
export type Files = {
  readonly [path: string]: string | Uint8Array | null | { readonly symlink: string };
};

/** A real repository in a temporary folder, removed at the end of the scope: `await using repo = newRepo()`. */
export interface Repo extends AsyncDisposable {
  readonly dir: string;
  /** For temporary directories of the code under test; removed with the repository. */
  readonly tempDir: string;
  readonly env: GitEnv;
  /** Runs git in the work tree and returns its trimmed output. */
  git(...args: string[]): string;
  write(files: Files): void;
  /** Writes files, stages everything and commits; the new commit's SHA. */
  commit(files: Files, message?: string): string;
  /** Makes `refs/pull/<number>/merge` as GitHub does: head merged into base, base first; the merge's SHA. */
  testMerge(number: number, base: string, head: string): string;
  /** Commits a tree of exact path bytes, past what the file system can hold; the new commit's SHA. */
  commitRaw(entries: readonly RawEntry[], message?: string): string;
}

export interface RawEntry {
  readonly path: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** 100644 unless given; 160000 takes `oid` in place of content. */
  readonly mode?: string;
  readonly oid?: string;
}

export const testEnv: GitEnv = {
  ...gitEnvironment(process.env),
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.com",
  GIT_AUTHOR_DATE: "2026-11-24T12:00:00Z",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.com",
  GIT_COMMITTER_DATE: "2026-11-24T12:00:00Z",
  GIT_ALLOW_PROTOCOL: "file:http:https",
};

export function newRepo(files: Files = {}): Repo {
  const root = mkdtempSync(join(tmpdir(), "evenhand-repo-"));
  const dir = join(root, "repo");
  const tempDir = join(root, "temp");
  mkdirSync(dir);
  mkdirSync(tempDir);
  const run = (args: readonly string[], input?: string | Uint8Array): string =>
    execFileSync("git", args, { cwd: dir, env: testEnv, input, stdio: ["pipe", "pipe", "pipe"] })
      .toString()
      .trim();
  const repo: Repo = {
    dir,
    tempDir,
    env: gitEnvironment(process.env),
    git: (...args) => run(args),
    write(files) {
      for (const [path, content] of Object.entries(files)) put(join(dir, path), content);
    },
    commit(files, message = "change") {
      repo.write(files);
      run(["add", "--all"]);
      run(["commit", "--quiet", "--allow-empty", "-m", message]);
      return run(["rev-parse", "HEAD"]);
    },
    commitRaw(entries, message = "raw") {
      const lines = entries.map(({ path, content, mode = "100644", oid }) => {
        const id = oid ?? run(["hash-object", "-w", "--stdin"], content ?? "");
        return Buffer.concat([Buffer.from(`${mode} ${id}\t`), Buffer.from(path), Buffer.from([0])]);
      });
      run(["update-index", "-z", "--index-info"], Buffer.concat(lines));
      run(["commit", "--quiet", "--allow-empty", "-m", message]);
      return run(["rev-parse", "HEAD"]);
    },
    testMerge(number, base, head) {
      const tree = run(["merge-tree", "--write-tree", base, head]);
      const sha = run(["commit-tree", tree, "-p", base, "-p", head, "-m", "test merge"]);
      run(["update-ref", `refs/pull/${number}/merge`, sha]);
      run(["update-ref", `refs/pull/${number}/head`, head]);
      return sha;
    },
    async [Symbol.asyncDispose]() {
      rmSync(root, { recursive: true, force: true });
    },
  };
  run(["init", "--quiet", "--initial-branch=main", "--template="]);
  run(["config", "core.autocrlf", "false"]);
  if (Object.keys(files).length > 0) repo.commit(files, "first");
  return repo;
}

function put(path: string, content: Files[string]): void {
  if (content === null) {
    rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (typeof content === "object" && "symlink" in content) symlinkSync(content.symlink, path);
  else writeFileSync(path, content as string | Uint8Array);
}
