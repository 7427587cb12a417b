import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ObjectReader } from "./cat-file.ts";
import { treeChanges } from "./diff.ts";
import type { GitEnv } from "./environment.ts";
import { UsageError } from "../usage-error.ts";
import { missingObject } from "./git-error.ts";
import { mergeBase, mergeTree, type Merge } from "./merge.ts";
import { decodePath, splitNul } from "./path-bytes.ts";
import { gitAt, type Git } from "./process.ts";
import type { Tree, TreeChange, TreeEntry } from "./tree.ts";

/** A repository's commits and trees; held by whoever builds a Comparison, closed when detect has read it. */
export interface Repository extends AsyncDisposable {
  /** History is cut: a missing ancestor may exist on the server. */
  readonly isShallow: boolean;
  /** The commit a revision names, or null; never read as an option. */
  commit(revision: string): Promise<string | null>;
  /** Branches and tags by short name, for suggestions. */
  names(): Promise<readonly string[]>;
  parents(commit: string): Promise<readonly string[]>;
  mergeBase(a: string, b: string): Promise<string | null>;
  mergeTree(base: string, head: string): Promise<Merge>;
  /** Of a commit or a tree id. */
  tree(id: string): Tree;
  changes(
    base: string,
    head: string,
    watched: (path: string) => boolean,
  ): Promise<readonly TreeChange[]>;
}

export interface OpenOptions {
  /** Any directory of the repository, or a bare one. */
  readonly dir: string;
  readonly env: GitEnv;
  /** Where temporary directories may be made. */
  readonly tempDir: string;
  /** Brings the objects named into the repository at `dir`, which has them at a server only. */
  readonly fetchObjects?: (oids: readonly string[]) => Promise<void>;
}

/**
 * Opens a repository for reading. Objects are read through a bare repository of our own that borrows the real one's,
 * so neither its configuration, attributes, hooks, filters and merge drivers nor its work tree take part, and the
 * merges made here leave nothing in it.
 */
export async function openRepository(options: OpenOptions): Promise<Repository> {
  const { dir, env, tempDir } = options;
  if (!(await stat(dir).catch(() => null))?.isDirectory()) {
    throw new UsageError(`${dir} is no directory; run inside a git repository`);
  }
  const real = gitAt(dir, null, env);
  const place = await real.run([
    "rev-parse",
    "--path-format=absolute",
    "--show-object-format",
    "--is-shallow-repository",
    "--git-path",
    "objects",
    "--git-path",
    "shallow",
  ]);
  const [format, shallow, objects, shallowFile] = place.stdout.toString().split("\n");
  if (place.code !== 0 || !format || !objects || !shallowFile) {
    throw new UsageError(`${dir} is no git repository; run inside one`);
  }
  const isShallow = shallow === "true";
  const mirror = await mkdtemp(join(tempDir, "evenhand-git-"));
  const git = gitAt(mirror, mirror, isShallow ? { ...env, GIT_SHALLOW_FILE: shallowFile } : env);
  await makeBare(mirror, { format, objects });
  return repository({ real, git, mirror, isShallow, fetchObjects: options.fetchObjects ?? null });
}

/**
 * What makes a folder a repository (gitrepository-layout(5)), with another's objects in it. Written here, since
 * `git init` is one more process to wait for, and looks for templates and settings.
 */
async function makeBare(
  dir: string,
  { format, objects }: { readonly format: string; readonly objects: string },
): Promise<void> {
  await mkdir(join(dir, "objects", "info"), { recursive: true });
  await mkdir(join(dir, "refs"));
  const extension = format === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${format}\n`;
  const version = format === "sha1" ? 0 : 1;
  const files = {
    HEAD: "ref: refs/heads/main\n",
    config: `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${extension}`,
    "objects/info/alternates": `${quoted(objects)}\n`,
  };
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(dir, path), text)));
}

interface Parts {
  readonly real: Git;
  readonly git: Git;
  readonly mirror: string;
  readonly isShallow: boolean;
  readonly fetchObjects: ((oids: readonly string[]) => Promise<void>) | null;
}

function repository({ real, git, mirror, isShallow, fetchObjects }: Parts): Repository {
  const reader = new ObjectReader(git);
  const read = (oids: readonly string[]) => readAll(reader, oids, fetchObjects);
  return {
    isShallow,
    async commit(revision) {
      if (revision.includes("\0")) return null;
      const { code, stdout } = await real.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
      ]);
      return code === 0 ? stdout.toString().trim() : null;
    },
    async names() {
      const list = await real.output(["for-each-ref", "--format=%(refname:short)"]);
      return list.toString().split("\n").filter(Boolean);
    },
    async parents(commit) {
      const [bytes] = await read([commit]);
      return [...headerOf(bytes).matchAll(/^parent ([0-9a-f]+)$/gm)].map((found) => found[1] ?? "");
    },
    mergeBase: (a, b) => mergeBase(git, a, b),
    mergeTree: (base, head) => mergeTree(git, base, head),
    tree: (id) => new GitTree(id, git, read),
    changes: (base, head, watched) =>
      treeChanges(git, { base, head }, watched, fetchObjects ? read : async () => []),
    async [Symbol.asyncDispose]() {
      await reader.close();
      await rm(mirror, { recursive: true, force: true });
    },
  };
}

class GitTree implements Tree {
  readonly id: string;
  readonly #git: Git;
  readonly #readAll: (oids: readonly string[]) => Promise<readonly Uint8Array[]>;
  #entries: Promise<readonly TreeEntry[]> | null = null;
  #files: ReadonlyMap<string, string> | null = null;

  constructor(
    id: string,
    git: Git,
    readAll: (oids: readonly string[]) => Promise<readonly Uint8Array[]>,
  ) {
    this.id = id;
    this.#git = git;
    this.#readAll = readAll;
  }

  list(): Promise<readonly TreeEntry[]> {
    this.#entries ??= this.#git
      .output(["ls-tree", "-r", "-z", "--full-tree", this.id])
      .then((raw) => splitNul(raw).map(entryOf));
    return this.#entries;
  }

  async target(path: string): Promise<string> {
    const entries = await this.list();
    const link = entries.find((of) => of.path === path && of.kind === "symlink");
    if (link === undefined) throw new Error(`${JSON.stringify(path)} is no link of ${this.id}`);
    const [bytes] = await this.#readAll([link.oid]);
    return Buffer.from(bytes ?? []).toString();
  }

  async read(paths: readonly string[]): Promise<readonly Uint8Array[]> {
    const files = (this.#files ??= filesIn(await this.list()));
    return this.#readAll(
      paths.map((path) => {
        const oid = files.get(path);
        if (oid === undefined) throw new Error(`${JSON.stringify(path)} is no file of ${this.id}`);
        return oid;
      }),
    );
  }
}

/** Object ids by path. */
function filesIn(entries: readonly TreeEntry[]): ReadonlyMap<string, string> {
  const files = entries.filter(({ kind, odd }) => kind === "file" && !odd);
  return new Map(files.map(({ path, oid }) => [path, oid]));
}

/** `<mode> <type> <oid>\t<path>` */
function entryOf(field: Buffer): TreeEntry {
  const tab = field.indexOf(0x09);
  const [mode, , oid = ""] = field.subarray(0, tab).toString().split(" ");
  const kind = mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
  return { ...decodePath(field.subarray(tab + 1)), kind, oid };
}

async function readAll(
  reader: ObjectReader,
  oids: readonly string[],
  fetchObjects: Parts["fetchObjects"],
): Promise<readonly Uint8Array[]> {
  const found = new Map<string, Buffer | null>();
  const wanted = [...new Set(oids)];
  for (const [index, bytes] of (await reader.read(wanted)).entries()) {
    found.set(wanted[index] as string, bytes);
  }
  const missing = wanted.filter((oid) => found.get(oid) === null);
  if (missing.length > 0 && fetchObjects) {
    await fetchObjects(missing);
    for (const [index, bytes] of (await reader.read(missing)).entries()) {
      found.set(missing[index] as string, bytes);
    }
  }
  return oids.map((oid) => {
    const bytes = found.get(oid);
    if (!bytes) {
      throw missingObject(`object ${oid}`);
    }
    return bytes;
  });
}

/** The header of a commit ends at the first blank line; what follows is somebody's text. */
function headerOf(commit: Uint8Array | undefined): string {
  const text = Buffer.from(commit ?? []).toString("latin1");
  const end = text.indexOf("\n\n");
  return end === -1 ? text : text.slice(0, end);
}

/** A path in an `alternates` file: quoted as in C, so that no character of it ends the line or starts a comment. */
function quoted(path: string): string {
  const escaped = path.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
  return `"${escaped}"`;
}
