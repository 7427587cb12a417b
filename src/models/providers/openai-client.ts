import type { APIError, OpenAI } from "openai";

import type { Fault } from "../failure.ts";
import type { Endpoint } from "./reply.ts";
import { present, sdkFault, sdkOptions, type batchOptions } from "./sdk-fault.ts";
import type { Said } from "./sdk-fault.ts";

/** OpenAI's official library at an endpoint, its own retries off, and what its errors mean. */
export async function openaiClient(
  endpoint: Endpoint,
  options: typeof sdkOptions | typeof batchOptions = sdkOptions,
): Promise<{
  readonly client: OpenAI;
  readonly fault: (error: unknown, stopped: boolean) => Fault;
}> {
  const sdk = await import("openai");
  const client = new sdk.OpenAI({
    // The library insists on a key; without one, the header that would carry it is left out.
    apiKey: endpoint.apiKey ?? "none",
    defaultHeaders: endpoint.apiKey === null ? { Authorization: null } : {},
    adminAPIKey: null,
    ...options(endpoint),
  });
  return { client, fault: (error, stopped) => sdkFault(error, stopped, sdk, saidBy) };
}

const saidBy = ({ code, type, message }: APIError): Said => ({
  names: present(code, type),
  message,
});
