import { resolve } from "node:path";

import { folderHistory } from "../history/folder.ts";
import { recordsIn, type History, type Records } from "../history/history.ts";
import { inOrder } from "../history/record.ts";
import type { MacKey } from "../store/mac.ts";
import type { Repository } from "../git/objects.ts";
import { GitError } from "../git/git-error.ts";
import { signingKeys } from "../signing-keys.ts";
import type { Surroundings } from "../surroundings.ts";

/** Where a clone has the records of GitHub, once they are fetched. */
const BRANCHES = ["refs/remotes/origin/evenhand", "refs/heads/evenhand"];

/**
 * Records on a laptop: those of the folder, into which they are written, and those of the branch `evenhand` as far as the
 * clone has it.
 *
 * @param dir the folder, as the user names it
 */
export function localHistory(
  repository: Repository,
  { cwd, env }: Surroundings,
  dir: string,
): History {
  const keys = signingKeys(env);
  const folder = folderHistory(resolve(cwd, dir), keys);
  return {
    signs: folder.signs,
    async read() {
      const { found } = await folder.read();
      try {
        return { found: joined(found, await branchRecords(repository, keys)), complaint: null };
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        return { found, complaint: error.message };
      }
    },
    append: folder.append,
  };
}

async function branchRecords(
  repository: Repository,
  keys: readonly MacKey[],
): Promise<Records | null> {
  for (const branch of BRANCHES) {
    const commit = await repository.commit(branch);
    if (commit !== null) return recordsIn(repository.tree(commit), keys);
  }
  return null;
}

const joined = (one: Records, other: Records | null): Records =>
  other === null
    ? one
    : {
        records: inOrder([...other.records, ...one.records]),
        signed: new Set([...other.signed, ...one.signed]),
        unreadable: other.unreadable + one.unreadable,
      };
