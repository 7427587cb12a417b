import { failure, httpFault, socketFault } from "../failure.ts";
import type { Fault, HttpFault } from "../failure.ts";

type ErrorClass<T = Error> = abstract new (...args: never[]) => T;

interface ApiError extends Error {
  readonly status: number | undefined;
  readonly headers: Headers | undefined;
}

/** The error classes of an official library, and how it names what its API said. */
export interface SdkErrors<T extends ApiError> {
  readonly APIError: ErrorClass<T>;
  readonly APIConnectionError: ErrorClass;
  readonly APIConnectionTimeoutError: ErrorClass;
  readonly said: (error: T) => Pick<HttpFault, "names" | "message">;
}

/**
 * What a library's exception means. An exception that no provider can cause is thrown on: it is a bug.
 *
 * @param stopped whether the attempt's signal has fired
 */
export function sdkFault<T extends ApiError>(
  error: unknown,
  stopped: boolean,
  sdk: SdkErrors<T>,
): Fault {
  if (stopped || error instanceof sdk.APIConnectionTimeoutError) {
    return { filtered: false, failure: failure("timeout", "no answer before the deadline") };
  }
  // Both libraries let the parser's own error through when a 200 carries broken JSON.
  if (error instanceof SyntaxError) {
    // After the comma the parser quotes a piece of the body, which may be a piece of a key.
    const [said = ""] = error.message.split(", ");
    return { filtered: false, failure: failure("invalid", `broken JSON: ${said}`) };
  }
  if (error instanceof sdk.APIConnectionError) {
    return { filtered: false, failure: socketFault(error) };
  }
  if (error instanceof sdk.APIError && error.status !== undefined) {
    const { status, headers = new Headers() } = error;
    return httpFault({ status, headers, ...sdk.said(error) }, Date.now());
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
