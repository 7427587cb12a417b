import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

import type { Stopped } from "../gate-request.ts";
import type { GitEnv } from "../git/environment.ts";
import { GitError } from "../git/git-error.ts";
import { openRepository, type Repository } from "../git/objects.ts";
import { openRemote, type FetchFailure, type Remote } from "../git/remote.ts";

/** A repository on GitHub, as git reaches it. */
export interface Origin {
  /** Of gitEnvironment(). */
  readonly gitEnv: GitEnv;
  /** `https://github.com`, without a trailing slash. */
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/** An empty repository in a new folder, to fetch into; the token is in no address. */
export async function remoteAt(request: Origin, dir: string): Promise<Remote> {
  await mkdir(dir);
  const basic = Buffer.from(`x-access-token:${request.token}`).toString("base64");
  return openRemote({
    url: `${request.serverUrl}/${request.repository}`,
    header: `Authorization: Basic ${basic}`,
    dir,
    env: request.gitEnv,
  });
}

/** The fetched objects; blobs that were left at the server are fetched when they are read. */
export function openFetched(request: Origin, remote: Remote): Promise<Repository> {
  return openRepository({
    dir: remote.dir,
    env: request.gitEnv,
    // Beside the objects it borrows, so that one removal takes both.
    tempDir: dirname(remote.dir),
    async fetchObjects(oids) {
      const failure = await remote.fetchObjects(oids);
      if (!failure) return;
      throw new GitError(`git could not fetch files: ${failure.message}`, "github_unavailable");
    },
  });
}

/** Why nothing could be compared, and what to do about it. */
export function unfetched({ repository, serverUrl }: Origin, failure: FetchFailure): Stopped {
  const said = `git could not fetch ${repository} from ${serverUrl}: ${failure.message}`;
  return failure.kind === "denied"
    ? {
        kind: "stopped",
        reason: "no_merge_base",
        detail: `${said}; give the job the permission \`contents: read\``,
        problems: [],
      }
    : { kind: "stopped", reason: "github_unavailable", detail: said, problems: [] };
}
