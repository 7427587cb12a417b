import { gitAt, type Git } from "./process.ts";
import { withSettings, type GitEnv } from "./environment.ts";

/** Where objects come from. */
export interface RemoteOptions {
  /** Without credentials. */
  readonly url: string;
  /** An HTTP header that authorizes; reaches git in a variable, so neither argv nor a file shows it. */
  readonly header: string | null;
  /** An existing empty directory. */
  readonly dir: string;
  readonly env: GitEnv;
}

export interface FetchOptions {
  readonly refspecs: readonly string[];
  /** What to leave at the server, in git's words; a server that cannot leave it sends it all. */
  readonly filter: "blob:none" | "tree:0";
  /** Commits of history; null = all of it. */
  readonly depth: number | null;
}

/** A failed fetch, in the last words of git. */
export interface FetchFailure {
  readonly kind: "missing_ref" | "denied" | "unreachable";
  readonly message: string;
}

/** A bare repository of our own with one server behind it; whoever fetches holds it. */
export interface Remote {
  readonly git: Git;
  readonly dir: string;
  fetch(options: FetchOptions): Promise<FetchFailure | null>;
  /** Objects by id in one round trip. */
  fetchObjects(oids: readonly string[]): Promise<FetchFailure | null>;
}

const fetch = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];

/** Told of our commits, a server would take it that we have what they hold, and send nothing. */
const unnegotiated = ["-c", "fetch.negotiationAlgorithm=noop"];

export async function openRemote({ url, header, dir, env }: RemoteOptions): Promise<Remote> {
  const git = gitAt(
    dir,
    dir,
    withSettings(env, [
      ["remote.origin.url", url],
      ["remote.origin.promisor", "true"],
      ["remote.origin.partialclonefilter", "blob:none"],
      // A redirect would carry the header to whatever host it names.
      ["http.followRedirects", "false"],
      // A connection that stalls would hold the job until its own deadline.
      ["http.lowSpeedLimit", "1000"],
      ["http.lowSpeedTime", "30"],
      ...(header === null ? [] : [[`http.${new URL(url).origin}/.extraheader`, header] as const]),
    ]),
  );
  await git.output(["init", "--bare", "--quiet", "--template="]);
  let last: FetchOptions | null = null;
  const run = async (command: readonly string[], input?: string): Promise<FetchFailure | null> => {
    const { code, stderr } = await git.run(command, input);
    return code === 0 ? null : failureOf(stderr);
  };
  return {
    git,
    dir,
    fetch(options) {
      last = last === null ? options : together(last, options);
      const { filter, refspecs } = options;
      return run([...fetch, ...scope(options), `--filter=${filter}`, "origin", ...refspecs]);
    },
    async fetchObjects(oids) {
      const failure = await run(
        [...unnegotiated, ...fetch, "--filter=blob:none", "--stdin", "origin"],
        oids.map((oid) => `${oid}\n`).join(""),
      );
      if (failure === null || last === null) return failure;
      // An old server sends no single objects, but whole histories.
      return run([
        ...fetch,
        "--refetch",
        "--no-filter",
        ...scope(last),
        "origin",
        ...last.refspecs,
      ]);
    },
  };
}

/** What to fetch anew where single objects cannot be had: all that was asked for so far. */
const together = (a: FetchOptions, b: FetchOptions): FetchOptions => ({
  ...b,
  refspecs: [...new Set([...a.refspecs, ...b.refspecs])],
  depth: a.depth === null || b.depth === null ? null : Math.max(a.depth, b.depth),
});

const scope = ({ depth }: FetchOptions): readonly string[] =>
  depth === null ? [] : [`--depth=${depth}`];

function failureOf(stderr: string): FetchFailure {
  const lines = stderr
    .split("\n")
    .map((line) => line.replace(/^(fatal|error|remote): /, "").trim());
  const message = (lines.find(Boolean) ?? "git fetch failed").slice(0, 300);
  if (/couldn't find remote ref|not our ref/i.test(stderr)) return { kind: "missing_ref", message };
  const denied = /Authentication failed|could not read Username|error: 40[134]|not found/i;
  return { kind: denied.test(stderr) ? "denied" : "unreachable", message };
}
