import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

import type { GitEnv } from "../git/environment.ts";
import { gitAt } from "../git/process.ts";

export type DemoVariant = "broken" | "fixed";

/** Revisions to compare. */
export interface DemoRepository {
  readonly base: string;
  readonly head: string;
}

const BRANCH = "warmer-answers";

/** The commits in order: which folder of the fixtures is laid over the tree, when, and why. */
const FIRST = {
  folder: "base",
  at: "2026-11-02T09:00:00Z",
  why: "Support assistant and its eval set",
};
const EDITS = [
  { folder: "head", at: "2026-11-24T09:00:00Z", why: "Make the support answers warmer" },
  { folder: "fixed", at: "2026-11-24T15:30:00Z", why: "Warm, but name deadlines and rights again" },
] as const;

/**
 * Builds the demo's repository in an empty directory: `main` with the production prompt, and a branch that edits it.
 * Everything that goes into a commit is fixed, so its SHAs are the same on every machine. `env` is git's
 * environment (git/environment.ts).
 */
export async function buildDemoRepository(
  { dir, fixtures, env }: { readonly dir: string; readonly fixtures: string; readonly env: GitEnv },
  variant: DemoVariant,
): Promise<DemoRepository> {
  await mkdir(dir, { recursive: true });
  const git = gitAt(dir, null, env);
  await git.output([
    "init",
    "--quiet",
    "--object-format=sha1",
    "--initial-branch=main",
    "--template=",
  ]);
  await commit(FIRST, { dir, fixtures, env });
  await git.output(["checkout", "--quiet", "-b", BRANCH]);
  for (const edit of variant === "broken" ? EDITS.slice(0, 1) : EDITS) {
    await commit(edit, { dir, fixtures, env });
  }
  return { base: "main", head: BRANCH };
}

async function commit(
  { folder, at, why }: { readonly folder: string; readonly at: string; readonly why: string },
  { dir, fixtures, env }: { readonly dir: string; readonly fixtures: string; readonly env: GitEnv },
): Promise<void> {
  await layOver(join(fixtures, folder), dir);
  const git = gitAt(dir, null, { ...env, ...authorship(at) });
  await git.output(["add", "--all"]);
  await git.output(["commit", "--quiet", "-m", why]);
}

/** Written anew rather than copied, so that no mode of the source gets into the tree. */
async function layOver(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const target = join(to, relative(from, source));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await readFile(source));
  }
}

function authorship(at: string): GitEnv {
  const [name, email] = ["Northwind Support", "support@northwind.example"];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: at,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: at,
  };
}
