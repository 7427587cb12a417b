import { createHash } from "node:crypto";

import type { GithubFault } from "./github-server.ts";

/** GitHub's Git Data API (trees, commits, refs), in memory, by what its documentation says of each call. */
export interface GitData {
  answer(method: string, path: string, body: unknown): GithubFault;
  /** Texts by path on a branch; null where there is no such branch. */
  files(branch: string): ReadonlyMap<string, string> | null;
  /** Commits from the branch's first on. */
  commits(branch: string): number;
  /** Somebody else pushes a commit, or (with null) deletes the branch. */
  push(branch: string, files: Readonly<Record<string, string>> | null): void;
}

interface NewTree {
  readonly base_tree?: string;
  readonly tree: readonly { readonly path: string; readonly content: string }[];
}

interface Commit {
  readonly tree: string;
  readonly parents: readonly string[];
}

export function gitData(): GitData {
  const trees = new Map<string, ReadonlyMap<string, string>>();
  const commits = new Map<string, Commit>();
  const refs = new Map<string, string>();
  const addTree = ({ base_tree: base, tree }: NewTree): string => {
    const entries = tree.map(({ path, content }) => [path, content] as const);
    const files = new Map([...(base === undefined ? [] : trees.get(base)!), ...entries]);
    return add(trees, files, [...files]);
  };
  const addCommit = (commit: Commit): string => add(commits, commit, [commit, commits.size]);
  const lineOf = (sha: string): readonly string[] => [
    sha,
    ...commits.get(sha)!.parents.flatMap(lineOf),
  ];

  const answer = (method: string, kind: string, name: string, body: unknown): GithubFault => {
    const {
      sha = "",
      ref = `refs/${name}`,
      force = false,
    } = (body ?? {}) as {
      sha?: string;
      ref?: string;
      force?: boolean;
    };
    const head = refs.get(ref);
    const moved = (status: number): GithubFault => {
      refs.set(ref, sha);
      return { status, body: { ref, object: { type: "commit", sha } } };
    };
    switch (`${method} ${kind}`) {
      case "GET ref":
        return head === undefined
          ? notFound
          : { status: 200, body: { ref, object: { type: "commit", sha: head } } };
      case "GET commits": {
        const tree = commits.get(name)?.tree;
        return tree === undefined
          ? notFound
          : { status: 200, body: { sha: name, tree: { sha: tree } } };
      }
      case "POST trees":
        return { status: 201, body: { sha: addTree(body as NewTree) } };
      case "POST commits":
        return { status: 201, body: { sha: addCommit(body as Commit) } };
      case "POST refs":
        return head === undefined ? moved(201) : refused("Reference already exists");
      case "PATCH refs":
        if (head === undefined) return refused("Reference does not exist");
        if (!lineOf(sha).includes(head) && !force) return refused("Update is not a fast forward");
        return moved(200);
      default:
        return notFound;
    }
  };
  return {
    answer(method, path, body) {
      const [, kind = "", name = ""] = /\/git\/(\w+)\/?(.*)$/.exec(path) ?? [];
      return answer(method, kind, decodeURIComponent(name), body);
    },
    files(branch) {
      const head = refs.get(`refs/heads/${branch}`);
      return head === undefined ? null : trees.get(commits.get(head)!.tree)!;
    },
    commits(branch) {
      const head = refs.get(`refs/heads/${branch}`);
      return head === undefined ? 0 : lineOf(head).length;
    },
    push(branch, files) {
      const ref = `refs/heads/${branch}`;
      if (files === null) return void refs.delete(ref);
      const head = refs.get(ref);
      const base = head === undefined ? {} : { base_tree: commits.get(head)!.tree };
      const added = Object.entries(files).map(([path, content]) => ({ path, content }));
      const tree = addTree({ ...base, tree: added });
      refs.set(ref, addCommit({ tree, parents: head === undefined ? [] : [head] }));
    },
  };
}

function add<T>(objects: Map<string, T>, object: T, named: unknown): string {
  const sha = createHash("sha1").update(JSON.stringify(named)).digest("hex");
  objects.set(sha, object);
  return sha;
}

const notFound: GithubFault = { status: 404, body: { message: "Not Found", status: "404" } };
const refused = (message: string): GithubFault => ({
  status: 422,
  body: { message, status: "422" },
});
