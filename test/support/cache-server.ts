import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** How the service behaves; `hung` accepts requests and never answers. */
export type CacheMood = "well" | "down" | "hung" | "read-only" | "conflict" | "rate-limited";

export interface CacheEntry {
  readonly key: string;
  /** Digest of paths and compression: entries of another version are invisible. */
  readonly version: string;
  /** The scope it was written in, here the bearer token's text. */
  readonly scope: string;
  bytes: Uint8Array | null;
  final: boolean;
}

/** The runner's cache service (version 2) and its blob storage on loopback; close with `await using`. */
export interface FakeCache extends AsyncDisposable {
  /** What a runner gives to an action's process. The token names the scope: `main` can be read from all others. */
  env(scope: string): Readonly<Record<string, string>>;
  readonly entries: CacheEntry[];
  readonly requests: readonly string[];
  mood: CacheMood;
}

const service = "/twirp/github.actions.results.api.v1.CacheService/";

export async function startCache(): Promise<FakeCache> {
  const entries: CacheEntry[] = [];
  const requests: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const path = incoming.url ?? "/";
      requests.push(`${incoming.method} ${path.split("?")[0]}`);
      if (cache.mood === "hung") return;
      if (path.startsWith("/blob/")) return blob(path, incoming, outgoing, entries);
      if (cache.mood === "down") return reply(outgoing, 500, { code: "internal", msg: "down" });
      if (cache.mood === "rate-limited") {
        return reply(outgoing, 429, { code: "resource_exhausted", msg: "too many requests" });
      }
      const asked = JSON.parse((await buffer(incoming)).toString()) as Asked;
      const scope = (incoming.headers.authorization ?? "").replace("Bearer ", "");
      const method = path.slice(service.length);
      return twirp({ method, asked, scope, origin: url() }, cache, outgoing);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const cache: FakeCache = {
    env: (scope) => ({
      ACTIONS_RESULTS_URL: url(),
      ACTIONS_CACHE_SERVICE_V2: "True",
      ACTIONS_RUNTIME_TOKEN: scope,
    }),
    entries,
    requests,
    mood: "well",
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return cache;
}

interface Asked {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
}

function twirp(
  call: {
    readonly method: string;
    readonly asked: Asked;
    readonly scope: string;
    readonly origin: string;
  },
  { entries, mood }: FakeCache,
  outgoing: ServerResponse,
): void {
  const { method, asked, scope, origin } = call;
  const { key, version } = asked;
  const same = (entry: CacheEntry) =>
    entry.key === key && entry.version === version && entry.scope === scope;
  if (method === "GetCacheEntryDownloadURL") {
    const found = lookUp(entries, asked, scope);
    if (found === undefined) return reply(outgoing, 200, { ok: false });
    return reply(outgoing, 200, {
      ok: true,
      signed_download_url: `${origin}blob/${entries.indexOf(found)}?sig=secret-signature`,
      matched_key: found.key,
    });
  }
  if (method === "CreateCacheEntry") {
    if (mood === "read-only") {
      return reply(outgoing, 200, { ok: false, message: "cache write denied: untrusted event" });
    }
    if (mood === "conflict" || entries.some(same)) {
      return reply(outgoing, 409, { code: "already_exists", msg: "cache entry already exists" });
    }
    entries.push({ key, version, scope, bytes: null, final: false });
    return reply(outgoing, 200, {
      ok: true,
      signed_upload_url: `${origin}blob/${entries.length - 1}?sig=secret-signature`,
    });
  }
  const entry = entries.find(same);
  if (entry === undefined) return reply(outgoing, 200, { ok: false });
  entry.final = true;
  return reply(outgoing, 200, { ok: true, entry_id: `${entries.indexOf(entry) + 1}` });
}

/** GitHub's rule: the exact key, else the newest whose key begins with a restore key; own scope first. */
function lookUp(entries: readonly CacheEntry[], asked: Asked, scope: string) {
  for (const readable of [scope, "main"]) {
    const visible = entries
      .filter((one) => one.final && one.scope === readable && one.version === asked.version)
      .toReversed();
    for (const key of [asked.key, ...(asked.restore_keys ?? [])]) {
      const found =
        visible.find((one) => one.key === key) ?? visible.find((one) => one.key.startsWith(key));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

async function blob(
  path: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  entries: readonly CacheEntry[],
): Promise<void> {
  const entry = entries[Number(/^\/blob\/(\d+)/.exec(path)?.[1])];
  if (entry === undefined) return void outgoing.writeHead(404).end();
  if (incoming.method === "PUT") {
    entry.bytes = await buffer(incoming);
    return void outgoing
      .writeHead(201, { etag: '"1"', "last-modified": new Date(0).toUTCString() })
      .end();
  }
  const bytes = entry.bytes ?? new Uint8Array();
  outgoing.writeHead(200, { "content-length": bytes.length }).end(bytes);
}

function reply(outgoing: ServerResponse, status: number, body: object): void {
  outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
