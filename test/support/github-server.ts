import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import type { Role } from "../../src/github/permission.ts";
import { ENTERPRISE, isDocumented } from "./github-routes.ts";
import { gitData, type GitData } from "./git-data.ts";

/** What the server was asked, in order; bodies parsed. */
export interface GithubRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: unknown;
  /** Milliseconds since the server started. */
  readonly at: number;
}

/** An answer given instead of the ordinary one. */
export interface GithubFault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes out as JSON, a text or bytes as they stand. */
  readonly body: unknown;
  /** The content type of a text body; JSON by default. */
  readonly type?: string;
}

export interface FakeComment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: string } | null;
  body: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly performed_via_github_app?: object | null;
}

export interface FakeIssue {
  readonly number: number;
  readonly user: FakeComment["user"];
  title: string;
  body: string;
  state: "open" | "closed";
}

/** What a run has uploaded, as GitHub lists it: newest first. */
export interface FakeArtifact {
  readonly name: string;
  /** A zip archive. */
  readonly bytes: Uint8Array;
  /** By a run of another repository's pull request. */
  readonly fork?: boolean;
  readonly expired?: boolean;
}

export interface FakeReview {
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly state: string;
  readonly commit_id: string;
}

export interface GithubOptions {
  /** Reviews of every pull request, oldest first. */
  readonly reviews?: readonly FakeReview[];
  /** Who opened every pull request; octocat if absent. */
  readonly opener?: string;
  /** Members by team, such as `acme/legal`; absent: the token cannot read teams. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the commits in every comparison. */
  readonly titles?: readonly string[];
  /** False: the token may not start runs again. */
  readonly canRerun?: boolean;
  /** Who may do what; others have no permission. */
  readonly roles?: Readonly<Record<string, Role>>;
  /** Whom the token writes as. */
  readonly author?: { readonly login: string; readonly type: string };
  /** False: GraphQL does not know the viewer, as an old server. */
  readonly graphql?: boolean;
  readonly comments?: readonly FakeComment[];
  readonly issues?: readonly FakeIssue[];
  /** False: the token may not write comments. */
  readonly canComment?: boolean;
  /** The commit that every pull request's branch is at; absent: no pull request is known. */
  readonly head?: string;
  /** True: the token may write check runs, as few may. */
  readonly canCheck?: boolean;
  /** Asked before every request; may change the comments, or give another answer. */
  readonly fault?: (request: GithubRequest, server: FakeGithub) => GithubFault | null;
}

/** GitHub's REST API on loopback, as far as a run of the action asks it; close with `await using`. */
export interface FakeGithub extends AsyncDisposable {
  readonly apiUrl: string;
  readonly requests: readonly GithubRequest[];
  /** All comments of all issues, oldest first; a test may push into it. */
  readonly comments: FakeComment[];
  /** Oldest first; a test may push into it. */
  readonly issues: FakeIssue[];
  /** What the Git Data API has written. */
  readonly git: GitData;
  /** Of all runs, oldest first; a test may push into it. */
  readonly artifacts: FakeArtifact[];
}

export const bot = { login: "github-actions[bot]", type: "Bot" };
export const person = { login: "octocat", type: "User" };

/** GitHub's words for a token without the permission. */
export const notAccessible: GithubFault = {
  status: 403,
  body: { message: "Resource not accessible by integration", status: "403" },
};

export async function startGithub(options: GithubOptions = {}): Promise<FakeGithub> {
  const started = performance.now();
  const requests: GithubRequest[] = [];
  const comments = [...(options.comments ?? [])];
  const issues = [...(options.issues ?? [])];
  const git = gitData();
  const artifacts: FakeArtifact[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await recorded(incoming, performance.now() - started);
      requests.push(request);
      const fault = options.fault?.(request, github) ?? null;
      send(
        outgoing,
        fault ?? artifactAnswer(request, artifacts) ?? answer(request, options, github),
      );
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const github: FakeGithub = {
    apiUrl: `http://127.0.0.1:${port}`,
    requests,
    comments,
    issues,
    git,
    artifacts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const strays = requests.filter(({ method, path }) => !isDocumented(method, path));
      if (strays.length > 0) {
        const [first] = strays;
        throw new Error(`GitHub describes no ${first!.method} ${first!.path}`);
      }
    },
  };
  return github;
}

/** `count` comments by others, numbered from `from`. */
export function crowd(count: number, from = 1): FakeComment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: from + index,
    user: person,
    body: `comment ${from + index}`,
  }));
}

async function recorded(incoming: IncomingMessage, at: number): Promise<GithubRequest> {
  const { method = "GET", url: path = "/", headers } = incoming;
  const sent = await text(incoming);
  const body: unknown = sent === "" ? null : JSON.parse(sent);
  return { method, path, headers, body, at };
}

function answer(
  request: GithubRequest,
  options: GithubOptions,
  { comments, issues, git }: FakeGithub,
): GithubFault {
  const author = options.author ?? bot;
  const url = new URL(request.path.replace(ENTERPRISE, ""), "http://github.test");
  const [, one] = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? [];
  const many = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/.test(url.pathname);
  const known = options.head !== undefined || options.opener !== undefined;
  if (/^\/repos\/[^/]+\/[^/]+\/pulls\/\d+$/.test(url.pathname) && known) {
    const user = { login: options.opener ?? person.login };
    return { status: 200, body: { number: 7, user, head: { sha: options.head } } };
  }
  const [, org, slug, member] =
    /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/.exec(url.pathname) ?? [];
  if (member !== undefined && options.teams?.[`${org}/${slug}`]?.includes(member) === true) {
    return { status: 200, body: { state: "active", role: "member" } };
  }
  if (/\/compare\//.test(url.pathname) && options.titles !== undefined) {
    const commits = options.titles.map((message) => ({ commit: { message } }));
    return { status: 200, body: { commits } };
  }
  if (/\/actions\/runs\/\d+\/rerun-failed-jobs$/.test(url.pathname)) {
    return options.canRerun === false ? notAccessible : { status: 201, body: {} };
  }
  if (/\/pulls\/\d+\/reviews$/.test(url.pathname)) return page(url, request, options.reviews ?? []);
  const [, login] = /\/collaborators\/([^/]+)\/permission$/.exec(url.pathname) ?? [];
  if (login !== undefined) return permissionOf(decodeURIComponent(login), options);
  if (/^\/repos\/[^/]+\/[^/]+\/check-runs$/.test(url.pathname)) {
    return options.canCheck === true ? { status: 201, body: { id: 1 } } : notAccessible;
  }
  if (many && request.method === "GET") return page(url, request, comments);
  if ((many || one !== undefined) && options.canComment === false) return notAccessible;
  if (many && request.method === "POST") {
    const id = 1 + Math.max(0, ...comments.map((comment) => comment.id));
    const comment = { id, user: author, body: bodyOf(request) };
    comments.push(comment);
    return { status: 201, body: comment };
  }
  if (one !== undefined) return change(Number(one), request, comments);
  const issue = /^\/repos\/[^/]+\/[^/]+\/issues(?:\/(\d+))?$/.exec(url.pathname);
  if (issue !== null) return issueAnswer(url, request, issues, { author, number: issue[1] });
  if (url.pathname.includes("/git/")) {
    return git.answer(request.method, url.pathname, request.body);
  }
  if (url.pathname === "/graphql" && options.graphql !== false) {
    return { status: 200, body: { data: { viewer: { login: author.login } } } };
  }
  if (url.pathname === "/user") {
    return author.type === "User" ? { status: 200, body: author } : notAccessible;
  }
  return { status: 404, body: { message: "Not Found", status: "404" } };
}

/** The list by name, and the download: a redirect to a host of storage, which answers with the archive. */
function artifactAnswer(
  request: GithubRequest,
  artifacts: readonly FakeArtifact[],
): GithubFault | null {
  const url = new URL(request.path, `http://${String(request.headers["host"])}`);
  const [, stored] = /^\/storage\/(\d+)$/.exec(url.pathname) ?? [];
  if (stored !== undefined) {
    const body = artifacts[Number(stored)]?.bytes;
    return { status: 200, body, type: "application/zip" };
  }
  const [, one] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(url.pathname) ?? [];
  if (one !== undefined) {
    const location = `http://localhost:${url.port}/storage/${one}`;
    return { status: 302, headers: { location }, body: "" };
  }
  if (!url.pathname.endsWith("/actions/artifacts")) return null;
  const listed = artifacts.flatMap(({ name, fork = false, expired = false }, id) =>
    name === url.searchParams.get("name")
      ? [
          {
            id,
            name,
            expired,
            workflow_run: { repository_id: 1, head_repository_id: fork ? 2 : 1 },
          },
        ]
      : [],
  );
  const body = { total_count: listed.length, artifacts: listed.toReversed() };
  return { status: 200, body };
}

function change(id: number, request: GithubRequest, comments: FakeComment[]): GithubFault {
  const index = comments.findIndex((comment) => comment.id === id);
  const comment = comments[index];
  if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
  if (request.method === "DELETE") {
    comments.splice(index, 1);
    return { status: 204, body: "" };
  }
  comment.body = bodyOf(request);
  return { status: 200, body: comment };
}

/** `permission` knows the three roles of old alone. */
function permissionOf(login: string, { roles = {} }: GithubOptions): GithubFault {
  const role = roles[login];
  if (role === undefined) return { status: 200, body: { permission: "none", role_name: "" } };
  const old = role === "triage" ? "read" : role === "maintain" ? "write" : role;
  return { status: 200, body: { permission: old, role_name: role } };
}

function issueAnswer(
  url: URL,
  request: GithubRequest,
  issues: FakeIssue[],
  { author, number }: { readonly author: FakeComment["user"]; readonly number: string | undefined },
): GithubFault {
  if (request.method === "GET") {
    const creator = url.searchParams.get("creator");
    const newestFirst = issues
      .filter(({ user }) => creator === null || user?.login === creator)
      .toReversed();
    return page(url, request, newestFirst);
  }
  const { title, body, state } = request.body as Partial<FakeIssue>;
  if (number === undefined) {
    const next = 1 + Math.max(0, ...issues.map((of) => of.number));
    const made = { number: next, user: author, title: title!, body: body!, state: "open" as const };
    issues.push(made);
    return { status: 201, body: made };
  }
  const known = issues.find((of) => of.number === Number(number));
  if (known === undefined) return { status: 404, body: { message: "Not Found" } };
  known.title = title ?? known.title;
  known.body = body ?? known.body;
  known.state = state ?? known.state;
  return { status: 200, body: known };
}

/** One page with GitHub's `link` header, which is all that tells a client of the next. */
function page(url: URL, request: GithubRequest, all: readonly unknown[]): GithubFault {
  const size = Math.min(100, Number(url.searchParams.get("per_page") ?? 30));
  const number = Number(url.searchParams.get("page") ?? 1);
  const rows = all.slice((number - 1) * size, number * size);
  const next = new URL(url.pathname, `http://${String(request.headers["host"])}`);
  next.search = new URLSearchParams({ per_page: `${size}`, page: `${number + 1}` }).toString();
  const more = number * size < all.length;
  return {
    status: 200,
    ...(more ? { headers: { link: `<${next.href}>; rel="next"` } } : {}),
    body: rows,
  };
}

/** GitHub refuses longer bodies with 422; the fake keeps to it by throwing, which no client survives. */
function bodyOf(request: GithubRequest): string {
  const { body } = request.body as { readonly body: string };
  if (body.length > 65_536) throw new Error(`comment body of ${body.length} characters`);
  return body;
}

function send(outgoing: ServerResponse, fault: GithubFault): void {
  const { body } = fault;
  const text = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  outgoing.writeHead(fault.status, {
    "content-type": fault.type ?? "application/json; charset=utf-8",
    ...fault.headers,
  });
  outgoing.end(fault.status === 204 ? undefined : text);
}
