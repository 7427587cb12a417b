import type { getOctokit } from "@actions/github";
import { z } from "zod";

/** The REST and GraphQL client of the official toolkit. */
export type Octokit = ReturnType<typeof getOctokit>;

/** Why GitHub did not do what it was asked. */
export interface GithubFailure {
  /** `forbidden`: the token may not; `refused`: GitHub takes the request for wrong; `unavailable`: outage or no network. */
  readonly kind: "forbidden" | "not_found" | "rate_limited" | "unavailable" | "refused";
  readonly status: number;
  /** GitHub's words; foreign text. */
  readonly message: string;
}

export type GithubReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: GithubFailure };

export interface ClientOptions {
  readonly token: string;
  /** GITHUB_API_URL, so that it works on GitHub Enterprise too. */
  readonly apiUrl: string;
  /** Ends requests under way. */
  readonly signal: AbortSignal;
  /** Longest wait for an answer with its body; pauses between attempts are not counted. 20 seconds unless given. */
  readonly requestMs?: number;
  /** Length of a second that GitHub asks to wait; shorter in tests. */
  readonly secondMs?: number;
}

/** Longest pause a rate limit may ask for: past it, what is on disk and in the summary has to do. */
const longestPauseSeconds = 60;
const usualRequestMs = 20_000;

/**
 * A client that keeps GitHub's rules for integrations: pauses between writes, `retry-after` obeyed, few retries
 * on outages. The toolkit is loaded here because reading it costs a twentieth of a second.
 */
export async function githubClient(options: ClientOptions): Promise<Octokit> {
  const { token, apiUrl, signal, secondMs = 1_000, requestMs = usualRequestMs } = options;
  const [{ getOctokit }, { throttling }, { retry }, { defaults }] = await Promise.all([
    import("@actions/github"),
    import("@octokit/plugin-throttling"),
    import("@octokit/plugin-retry"),
    import("@actions/github/lib/utils"),
  ]);
  // The toolkit's own fetch knows the runner's proxy.
  const proxied: typeof fetch = defaults.request?.fetch ?? fetch;
  const again = (retryAfter: number, _request: object, _octokit: object, retries: number) =>
    retryAfter <= longestPauseSeconds && retries < 2 && !signal.aborted;
  const silent = () => undefined;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: {
        fetch: (url: string, init: RequestInit) =>
          proxied(url, {
            ...init,
            signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]),
          }),
      },
      throttle: {
        onRateLimit: again,
        onSecondaryRateLimit: again,
        retryAfterBaseValue: secondMs,
        id: apiUrl,
      },
      retry: { retries: 2, retryAfterBaseValue: secondMs },
    },
    throttling,
    retry,
  );
}

/** Turns the client's exceptions into values; anything else thrown is a bug and passes. */
export async function attempt<T>(work: () => Promise<T>): Promise<GithubReply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}

/** What GitHub failed to do, or null for an exception that is not GitHub's. */
export function failureOf(error: unknown): GithubFailure | null {
  // A proxy's page or a torn body under status 200.
  if (error instanceof z.ZodError) {
    return { kind: "unavailable", status: 200, message: "the answer is not what GitHub documents" };
  }
  if (!(error instanceof Error)) return null;
  if (error.name === "GraphqlResponseError") {
    return { kind: "refused", status: 200, message: error.message };
  }
  if (!("status" in error) || typeof error.status !== "number") return null;
  const { status, message } = error;
  return {
    kind: kindOf(status, message, headersOf(error)),
    status,
    message: inALine(message, status),
  };
}

/** An outage is often told by a whole page of HTML. */
function inALine(message: string, status: number): string {
  const [line = ""] = message.trim().split("\n", 1);
  return line === "" || line.startsWith("<") ? `status ${status}` : line.slice(0, 200);
}

function kindOf(
  status: number,
  message: string,
  headers: Readonly<Record<string, unknown>>,
): GithubFailure["kind"] {
  // A 403 means "slow down" as often as "you may not".
  const slowDown =
    headers["x-ratelimit-remaining"] === "0" ||
    headers["retry-after"] !== undefined ||
    /\brate limit\b/i.test(message);
  if (status === 429 || (status === 403 && slowDown)) return "rate_limited";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not_found";
  return status >= 500 ? "unavailable" : "refused";
}

function headersOf(error: Error): Readonly<Record<string, unknown>> {
  if (!("response" in error) || typeof error.response !== "object" || error.response === null) {
    return {};
  }
  const { response } = error;
  if (!("headers" in response) || typeof response.headers !== "object") return {};
  return { ...response.headers };
}
