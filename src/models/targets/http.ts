import { failure, httpFault, socketFault } from "../failure.ts";
import type { Model, ModelFailure, ModelReply } from "../model.ts";
import { LONGEST_LINE } from "./process.ts";
import type { HttpTarget } from "./target.ts";
import { objectIn, readAnswer, wireRequest } from "./wire.ts";

/** The user's application as a server: the request of a process as a body, and its answer as the answer's body. */
export function httpModel({ url, timeoutMs }: HttpTarget, apiKey: string | null): Model {
  const headers = {
    "content-type": "application/json",
    ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
  };
  return {
    async ask(request, { signal, sample }) {
      const begun = performance.now();
      const body = JSON.stringify(wireRequest(request, sample));
      const cut = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      try {
        // No redirect is followed: prompt and token go to the address that base names, and to no other.
        const sent = { method: "POST", redirect: "manual", headers, body, signal: cut } as const;
        const response = await fetch(url, sent);
        const text = await textUpTo(response, LONGEST_LINE);
        if (text === null) return failed(failure("permanent", "the body has more than 8 MB"));
        if (!response.ok) return failed(faultOf(response, text));
        if (objectIn(text) === null)
          return failed(failure("invalid", "the body is no JSON object"));
        const read = readAnswer(text, request, performance.now() - begun);
        return "failure" in read ? failed(read.failure) : { ok: true, ...read };
      } catch (error) {
        if (cut.aborted)
          return failed(failure("timeout", `no answer within ${timeoutMs / 1000} s`));
        if (error instanceof TypeError) return failed(socketFault(error));
        throw error;
      }
    },
  };
}

const failed = (of: ModelFailure): ModelReply => ({ ok: false, failure: of });

function faultOf({ status, statusText, headers }: Response, body: string): ModelFailure {
  const message = `${status} ${body.trim() || statusText}`;
  const fault = httpFault({ status, headers, names: [], message }, Date.now());
  // An application has its own way to say that a filter stopped it: `finish`.
  return fault.filtered ? failure("permanent", message, { status }) : fault.failure;
}

/** A body as text; null where it is longer, without reading it to its end. */
async function textUpTo({ body }: Response, limit: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > limit) return null;
  }
  return text + decoder.decode();
}
