import type { Json } from "../../units.ts";
import { failure, type Fault } from "../failure.ts";
import type { Model, ModelRequest } from "../model.ts";
import { isModelId } from "../model-id.ts";
import { quickFetch } from "./quick-fetch.ts";
import { attemptReply } from "./reply.ts";
import type { Endpoint, Reading, Received } from "./reply.ts";
import { sdkFault } from "./sdk-fault.ts";
import type { Said } from "./sdk-fault.ts";

/** JSON over HTTP by Node's own client, for providers whose libraries cost more than they give. */

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

/** What a provider wants of a request, and how its answers read. */
export interface Protocol {
  /** The header that carries the key. */
  readonly auth: (key: string) => { readonly [header: string]: string };
  /** Below the base address, with the model's id as it stands in an address. */
  readonly path: (model: string) => string;
  readonly body: (request: ModelRequest) => Json;
  /** Null when the body is no answer. */
  readonly read: (body: unknown, request: ModelRequest) => Reading | null;
  /** What a failed attempt means; `stopped` where its signal has fired. */
  readonly fault: (error: unknown, stopped: boolean) => Fault;
}

/** A model that is asked by a JSON body at an address of its own. */
export function postedModel({ baseUrl, apiKey, deadlineMs }: Endpoint, of: Protocol): Model {
  const headers = {
    "content-type": "application/json",
    ...(apiKey === null ? {} : of.auth(apiKey)),
  };
  return {
    ask(request, { signal }) {
      // A model's id comes from head: it names a model, and no other path.
      if (!isModelId(request.model)) {
        const said = `${JSON.stringify(request.model)} is no model's id`;
        return Promise.resolve({ ok: false, failure: failure("permanent", said) });
      }
      const path = of.path(encodeURIComponent(request.model));
      const send = () =>
        post(`${baseUrl.replace(/\/$/, "")}/${path}`, {
          headers,
          body: JSON.stringify(of.body(request)),
          signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
        });
      return attemptReply(
        request,
        send,
        (body) => of.read(body, request),
        (error) => of.fault(error, signal.aborted),
      );
    },
  };
}

/**
 * Rejects with HttpError, with a SyntaxError on broken JSON, with a DOMException when the signal ends it, and with
 * fetch's TypeError when the connection breaks. Follows no redirect: the key goes to this host alone.
 */
async function post(
  url: string,
  sent: Pick<RequestInit, "headers" | "body" | "signal">,
): Promise<Received> {
  const response = await quickFetch(url, { ...sent, method: "POST" });
  const text = await response.text();
  if (!response.ok) {
    const { status, statusText } = response;
    throw new HttpError(`${status} ${statusText}`.trim(), response, parsedOrText(text));
  }
  return { data: JSON.parse(text), response };
}

/** What a failed attempt means; `said` reads the provider's own words. */
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
