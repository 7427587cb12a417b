import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";

import { withSettings } from "../../src/git/environment.ts";
import { testEnv } from "./repo.ts";

export interface GitServerOptions {
  /** Directories of repositories by `owner/name`; read live, so tests may push to them meanwhile. */
  readonly repositories: { readonly [name: string]: string };
  /** Asked for as GitHub asks for it; null lets everybody in. */
  readonly token?: string | null;
  /** False for a server that knows neither partial clones nor requests for single objects. */
  readonly modern?: boolean;
  /** Sends every request on to another server. */
  readonly redirect?: string;
  /** Answers a request with this status instead of serving it; called with its number, from 0. */
  readonly fail?: (request: number) => number | null;
}

export interface GitRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | null;
  readonly body: string;
}

/** git over HTTP on loopback by git's own CGI program, as GitHub serves it. */
export interface GitServer extends AsyncDisposable {
  /** Without a trailing slash, as GITHUB_SERVER_URL. */
  readonly url: string;
  readonly requests: readonly GitRequest[];
}

export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const server = createServer((request, response) => {
    void serve(options, requests, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  options: GitServerOptions,
  requests: GitRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { method = "GET", url = "/" } = request;
  const authorization = request.headers.authorization ?? null;
  const plain = request.headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
  requests.push({ method, url, authorization, body: plain.toString("latin1") });
  const failure = options.fail?.(requests.length - 1) ?? null;
  if (failure !== null) return end(response, failure);
  if (options.redirect !== undefined) {
    response.setHeader("Location", `${options.redirect}${url}`);
    return end(response, 301);
  }
  if (!allowed(options.token ?? null, authorization)) {
    response.setHeader("WWW-Authenticate", 'Basic realm="GitHub"');
    return end(response, 401);
  }
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [, owner, name, ...rest] = pathname.split("/");
  const dir = options.repositories[`${owner}/${name?.replace(/\.git$/, "")}`];
  if (dir === undefined) return end(response, 404);
  cgi(
    response,
    body,
    withSettings(
      {
        ...testEnv,
        GIT_PROJECT_ROOT: dir,
        GIT_HTTP_EXPORT_ALL: "1",
        PATH_INFO: `/${rest.join("/")}`,
        QUERY_STRING: searchParams.toString(),
        REQUEST_METHOD: method,
        CONTENT_TYPE: request.headers["content-type"] ?? "",
        HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
        // Version 2 of the protocol lets a client want any object; an old server knows version 0 only.
        GIT_PROTOCOL: options.modern === false ? "" : String(request.headers["git-protocol"] ?? ""),
        REMOTE_ADDR: "127.0.0.1",
      },
      [
        ["uploadpack.allowFilter", String(options.modern !== false)],
        ["uploadpack.allowAnySHA1InWant", String(options.modern !== false)],
      ],
    ),
  );
}

function allowed(token: string | null, authorization: string | null): boolean {
  if (token === null) return true;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return authorization?.replace(/^basic /i, "") === basic;
}

function cgi(
  response: ServerResponse,
  body: Buffer,
  env: { readonly [name: string]: string },
): void {
  const child = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  let head: Buffer | null = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    if (head === null) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const at = head.indexOf("\r\n\r\n");
    if (at === -1) return;
    for (const line of head.subarray(0, at).toString("latin1").split("\r\n")) {
      const [name = "", ...values] = line.split(": ");
      const value = values.join(": ");
      if (name.toLowerCase() === "status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(at + 4));
    head = null;
  });
  child.on("close", () => response.end());
  child.stdin.on("error", () => {});
  child.stdin.end(body);
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}
