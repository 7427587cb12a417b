import { join } from "node:path";

import { GitError } from "../git/git-error.ts";
import {
  NO_RECORDS,
  recordFile,
  recordsIn,
  type History,
  type RecordsRead,
} from "../history/history.ts";
import type { MacKey } from "../store/mac.ts";
import { openFetched, remoteAt, unfetched, type Origin } from "./origin.ts";
import { addToBranch, RECORD_BRANCH, type RecordPlace } from "./record-branch.ts";

const ref = "refs/evenhand/records";

export interface BranchReading {
  readonly origin: Origin;
  /** A folder of this history's own; the caller removes it. */
  readonly dir: string;
  /** The signing one first. */
  readonly keys: readonly MacKey[];
}

export interface BranchHistory extends BranchReading {
  /** Loaded only when there is something to write. */
  readonly place: () => Promise<RecordPlace>;
}

/** The records of a repository on GitHub: read by git from its own branch, which no fork can write to. */
export function branchHistory(history: BranchHistory): History {
  return {
    signs: history.keys.length > 0,
    read: () => readBranch(history),
    async append(records) {
      const files = records.map((record) => recordFile(record, history.keys[0] ?? null));
      return files.length === 0 ? null : addToBranch(await history.place(), files);
    },
  };
}

export async function readBranch(reading: BranchReading): Promise<RecordsRead> {
  try {
    return await fetchedRecords(reading);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return unread(error.message);
  }
}

const unread = (complaint: string | null): RecordsRead => ({ found: NO_RECORDS, complaint });

async function fetchedRecords({ origin, dir, keys }: BranchReading): Promise<RecordsRead> {
  const remote = await remoteAt(origin, join(dir, "records"));
  const refspecs = [`+refs/heads/${RECORD_BRANCH}:${ref}`];
  const failure = await remote.fetch({ refspecs, filter: "blob:none", depth: 1 });
  if (failure !== null) {
    return unread(failure.kind === "missing_ref" ? null : unfetched(origin, failure).detail);
  }
  await using repository = await openFetched(origin, remote);
  const commit = await repository.commit(ref);
  if (commit === null) throw new Error(`${ref} is not there although git fetched it`);
  return { found: await recordsIn(repository.tree(commit), keys), complaint: null };
}
