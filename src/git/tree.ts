/** One entry of a commit's tree, as git records it. */
export interface TreeEntry {
  /** With `/`, decoded as UTF-8; a path that is not UTF-8 is given with `\xNN` escapes and `odd: true`. */
  readonly path: string;
  readonly odd: boolean;
  /** `file` is mode 100644 or 100755. */
  readonly kind: "file" | "symlink" | "submodule";
  /** Object id, hex. */
  readonly oid: string;
}

/**
 * A commit's files as git objects. Held by detect and by the readers of configuration, prompts and eval
 * sets; nothing reads the work tree, so no filter, symlink, submodule or LFS pointer is ever followed.
 */
export interface Tree {
  /** Commit SHA, or tree id where a local merge made it. */
  readonly id: string;
  /** Every file below the root, sorted by path bytes. */
  list(): Promise<readonly TreeEntry[]>;
  /** Where a symbolic link leads, as it is written: relative to its folder, and perhaps out of the repository. */
  target(path: string): Promise<string>;
  /** Exact bytes of the files asked for, in that order; one round trip. Asking for a path that is no file is a bug. */
  read(paths: readonly string[]): Promise<readonly Uint8Array[]>;
}

/** A path that differs between two trees. */
export type TreeChange =
  | { readonly kind: "added" | "edited" | "deleted"; readonly path: string }
  /** `similarity` in percent; 100 = same bytes. */
  | {
      readonly kind: "renamed";
      readonly from: string;
      readonly path: string;
      readonly similarity: number;
    };

/** What a tag or a branch leads to. */
export interface NamedTree {
  readonly tree: Tree;
  readonly sha: string;
}

/** The trees a run compares, with how they are called. */
export interface Comparison {
  readonly base: Tree;
  readonly head: Tree;
  /** Where policy and gating eval rows are read: base, or the default branch when the author chose the base. */
  readonly policy: Tree;
  readonly baseSha: string;
  /** The author's commit, not the test merge. */
  readonly headSha: string;
  /** Branch or revision name that a reader knows base by. */
  readonly baseName: string;
  /**
   * The tree of the tag or the branch of that name, and its commit; null where there is neither. `ambiguous` where
   * there are both and they differ: whoever may push the one must not decide what the other stands for.
   */
  named(ref: string): Promise<NamedTree | "ambiguous" | null>;
  /** Differences from base to head, renames detected on the paths given. */
  changes(paths: (path: string) => boolean): Promise<readonly TreeChange[]>;
}
