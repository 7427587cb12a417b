import type { Fault } from "../failure.ts";
import type { Endpoint, Received } from "./reply.ts";
import { sdkFault } from "./sdk-fault.ts";
import type { Said } from "./sdk-fault.ts";

/** JSON over HTTP by Node's own fetch, for providers whose libraries cost more than they give. */

/** An HTTP answer that is no success. */
export class HttpError extends Error {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;

  constructor(
    message: string,
    { status, headers }: Pick<Response, "status" | "headers">,
    body: unknown,
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.body = body;
  }
}

export interface Post {
  readonly url: string;
  /** The header that carries the key. */
  readonly auth: { readonly [header: string]: string };
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/**
 * Rejects with HttpError, with a SyntaxError on broken JSON, with a DOMException when the signal or the deadline ends
 * it, and with fetch's TypeError when the connection breaks. Follows no redirect: the key goes to this host alone.
 */
export async function postJson(
  { url, auth, body, signal }: Post,
  deadlineMs: Endpoint["deadlineMs"],
): Promise<Received> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...auth },
    body: JSON.stringify(body),
    redirect: "manual",
    signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
  });
  const text = await response.text();
  if (!response.ok) {
    const { status, statusText } = response;
    throw new HttpError(`${status} ${statusText}`.trim(), response, parsedOrText(text));
  }
  return { data: JSON.parse(text), response };
}

/** What a failed `postJson` means; `said` reads the provider's own words. */
export function postFault(
  error: unknown,
  stopped: boolean,
  said: (error: HttpError) => Said,
): Fault {
  const errors = {
    APIError: HttpError,
    APIConnectionError: DOMException,
    APIConnectionTimeoutError: DOMException,
  };
  return sdkFault(error, stopped, errors, said);
}

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
