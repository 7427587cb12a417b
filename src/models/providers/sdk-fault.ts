import { failure, httpFault, socketFault } from "../failure.ts";
import type { Fault, HttpFault } from "../failure.ts";
import { quickFetch } from "./quick-fetch.ts";
import type { Endpoint } from "./reply.ts";

type ErrorClass<T = Error> = abstract new (...args: never[]) => T;

interface ApiError extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

/** The error classes of an official library, by the names that both export them under. */
export interface SdkErrors<T extends ApiError> {
  readonly APIError: ErrorClass<T>;
  readonly APIConnectionError: ErrorClass;
  readonly APIConnectionTimeoutError: ErrorClass;
}

/** What an API's own error says of itself. */
export type Said = Pick<HttpFault, "names" | "message">;

/** Both libraries as adapters need them: attempts are ours, logs nobody's, and the key goes to this host alone. */
export const sdkOptions = ({ baseUrl, deadlineMs }: Endpoint) =>
  ({
    baseURL: baseUrl,
    timeout: deadlineMs,
    maxRetries: 0,
    logLevel: "off",
    fetch: quickFetch,
  }) as const;

/** Files of requests go up and files of answers come down: bytes in streams, which take their time. */
export const batchOptions = (endpoint: Endpoint) =>
  ({
    ...sdkOptions(endpoint),
    timeout: BATCH_FILE_MS,
    fetch: globalThis.fetch,
    fetchOptions: { redirect: "manual" },
  }) as const;

const BATCH_FILE_MS = 600_000;

/**
 * What a library's exception means. An exception that no provider can cause is thrown on: it is a bug.
 *
 * @param stopped whether the attempt's signal has fired
 */
export function sdkFault<T extends ApiError>(
  error: unknown,
  stopped: boolean,
  sdk: SdkErrors<T>,
  said: (error: T) => Said,
): Fault {
  if (stopped || error instanceof sdk.APIConnectionTimeoutError) {
    return { filtered: false, failure: failure("timeout", "no answer before the deadline") };
  }
  // Both libraries let the parser's own error through when a 200 carries broken JSON.
  if (error instanceof SyntaxError) {
    // After the comma the parser quotes a piece of the body, which may be a piece of a key.
    const [fault = ""] = error.message.split(", ");
    return { filtered: false, failure: failure("invalid", `broken JSON: ${fault}`) };
  }
  if (error instanceof sdk.APIConnectionError) {
    return { filtered: false, failure: socketFault(error) };
  }
  if (error instanceof sdk.APIError && error.status !== undefined) {
    const { status, headers = new Headers() } = error;
    return httpFault({ status, headers, ...said(error) }, Date.now());
  }
  // The connection broke within the body, which Node's fetch reports with the socket's error as cause.
  if (error instanceof TypeError && error.cause instanceof Error) {
    return { filtered: false, failure: socketFault(error) };
  }
  throw error;
}

/** The names that are there, in order. */
export function present(...names: readonly (string | null | undefined)[]): readonly string[] {
  return names.filter((name): name is string => typeof name === "string");
}
