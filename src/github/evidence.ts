import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

import { z } from "zod";

import { importStore } from "../store/import.ts";
import type { MacKey } from "../store/mac.ts";
import type { Store } from "../store/store.ts";
import type { Log } from "../world.ts";
import { attempt, failureOf, type GithubFailure, type Octokit } from "./client.ts";
import { unzipOne } from "./unzip.ts";

/** Where stores lie that runs have uploaded, and what reading them takes. */
export interface Artifacts {
  readonly client: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Where temporary files may be made. */
  readonly tempDir: string;
  readonly log: Log;
}

/** Of equal names the newest with anything in it; whoever can write artifacts could bury them under others. */
const NEWEST = 3;

const listed = z.object({
  artifacts: z.array(
    z.object({
      id: z.number(),
      expired: z.boolean(),
      workflow_run: z
        .object({ repository_id: z.number(), head_repository_id: z.number() })
        .nullish(),
    }),
  ),
});

/**
 * Takes over what runs on the same candidate versions have paid for. Artifacts of forks are not looked at, and of the
 * others each row is checked by its signature. Whatever fails is one warning: it costs money, and decides nothing.
 *
 * @param names by evidenceNames(): the first list of which one is found ends the search
 * @returns rows that were found and that are now in the store
 */
export async function takeEvidence(
  store: Store,
  keys: readonly MacKey[],
  names: readonly (readonly string[])[],
  from: Artifacts,
): Promise<number> {
  for (const group of names) {
    let found = 0;
    for (const name of group) found += await takeNamed(store, keys, name, from);
    if (found > 0) {
      from.log.info(`${found} responses taken over from runs on the same versions.`);
      return found;
    }
  }
  return 0;
}

async function takeNamed(
  store: Store,
  keys: readonly MacKey[],
  name: string,
  from: Artifacts,
): Promise<number> {
  const { client, owner, repo, log } = from;
  const found = await attempt(async () => {
    const answer = await client.rest.actions.listArtifactsForRepo({
      owner,
      repo,
      name,
      per_page: 100,
    });
    return listed.parse(answer.data).artifacts;
  });
  if (!found.ok) {
    log.warn(sentenceOf(found.failure));
    return 0;
  }
  const own = found.value.filter(
    ({ expired, workflow_run: run }) =>
      !expired && (!run || run.head_repository_id === run.repository_id),
  );
  for (const { id } of own.slice(0, NEWEST)) {
    const rows = await takeOne(store, keys, id, from);
    if (rows > 0) return rows;
  }
  return 0;
}

async function takeOne(
  store: Store,
  keys: readonly MacKey[],
  id: number,
  from: Artifacts,
): Promise<number> {
  const dir = await mkdtemp(join(from.tempDir, "evenhand-evidence-"));
  try {
    const path = join(dir, "store.jsonl.gz");
    const failed = await download(id, path, from);
    if (failed !== null) {
      from.log.warn(failed);
      return 0;
    }
    const { rows, known, rejected, damage } = await importStore(store, path, keys);
    if (damage !== null) from.log.warn(`The store of an earlier run ends early: ${damage}.`);
    if (rejected > 0) {
      from.log.warn(`${rejected} rows of an earlier run are not ours and were left out.`);
    }
    return rows + known;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * GitHub answers with a redirect to another host, to which fetch does not carry the token.
 *
 * @returns why it failed, as a sentence, or null
 */
async function download(id: number, path: string, from: Artifacts): Promise<string | null> {
  const { client, owner, repo } = from;
  try {
    const { data } = await client.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      {
        owner,
        repo,
        artifact_id: id,
        archive_format: "zip",
        request: { parseSuccessResponseBody: false },
      },
    );
    await unzipOne(data as AsyncIterable<Uint8Array>, path);
    return null;
  } catch (error) {
    // A torn connection and a damaged archive are no errors of GitHub's API.
    const message = error instanceof Error ? error.message : String(error);
    return sentenceOf(failureOf(error) ?? { kind: "unavailable", message });
  }
}

function sentenceOf({ kind, message }: Pick<GithubFailure, "kind" | "message">): string {
  const lead =
    "What earlier runs have paid for could not be read, which costs time and money but decides nothing:";
  return kind === "forbidden" || kind === "not_found"
    ? `${lead} give the job the permission \`actions: read\`.`
    : `${lead} ${message}.`;
}
