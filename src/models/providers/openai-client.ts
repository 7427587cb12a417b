import type { OpenAI } from "openai";

import type { Fault } from "../failure.ts";
import type { Endpoint } from "./reply.ts";
import { present, sdkFault } from "./sdk-fault.ts";

/** OpenAI's official library at an endpoint, its own retries off, and what its errors mean. */
export async function openaiClient(endpoint: Endpoint): Promise<{
  readonly client: OpenAI;
  readonly fault: (error: unknown, stopped: boolean) => Fault;
}> {
  const sdk = await import("openai");
  const client = new sdk.OpenAI({
    // The library insists on a key; without one, the header that would carry it is left out.
    apiKey: endpoint.apiKey ?? "none",
    defaultHeaders: endpoint.apiKey === null ? { Authorization: null } : {},
    adminAPIKey: null,
    baseURL: endpoint.baseUrl,
    timeout: endpoint.deadlineMs,
    maxRetries: 0,
    logLevel: "off",
    fetchOptions: { redirect: "manual" },
  });
  const errors = {
    APIError: sdk.APIError,
    APIConnectionError: sdk.APIConnectionError,
    APIConnectionTimeoutError: sdk.APIConnectionTimeoutError,
    said: (error: InstanceType<typeof sdk.APIError>) => ({
      names: present(error.code, error.type),
      message: error.message,
    }),
  };
  return { client, fault: (error, stopped) => sdkFault(error, stopped, errors) };
}
