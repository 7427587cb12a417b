import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";

import { quickFetch } from "../../../src/models/providers/quick-fetch.ts";

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("quickFetch()", () => {
  it("sends method, headers and text, and reads the answer as fetch does", async () => {
    const url = await serving(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      const { method, headers } = request;
      const { "x-a": a, "content-length": length, "accept-encoding": encoding } = headers;
      response.writeHead(201, "Made", { "X-Request-Id": "r1", "set-cookie": ["a=1", "b=2"] });
      response.end(JSON.stringify({ method, body, a, length, encoding, path: request.url }));
    });
    const asked = { method: "POST", headers: new Headers({ "X-A": "é" }), body: "grüße" };
    const response = await quickFetch(`${url}/v1/chat?q=1`, asked);
    expect(response).toMatchObject({ ok: true, status: 201, statusText: "Made" });
    expect(response.url).toBe(`${url}/v1/chat?q=1`);
    expect(response.headers.get("x-request-id")).toBe("r1");
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(await response.json()).toEqual({
      method: "POST",
      body: "grüße",
      a: "é",
      length: "7",
      encoding: "identity",
      path: "/v1/chat?q=1",
    });
  });

  it("keeps a connection for the next request", async () => {
    const ports = new Set<number | undefined>();
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort);
      response.end("{}");
    });
    for (let n = 0; n < 3; n++) await (await quickFetch(url)).text();
    expect(ports.size).toBe(1);
  });

  it("follows no redirect", async () => {
    const url = await serving((_, response) => response.writeHead(302, { location: "/b" }).end());
    expect(await quickFetch(url)).toMatchObject({ ok: false, status: 302 });
  });

  it.each<[string, RequestListener]>([
    ["at once", (request) => request.socket.destroy()],
    [
      "within the body",
      (request, response) => {
        response.writeHead(200, { "content-length": 100 }).write("{");
        setTimeout(() => request.socket.destroy(), 10);
      },
    ],
  ])("rejects as fetch does where the connection ends %s", async (_, listener) => {
    const url = await serving(listener);
    const error: unknown = await quickFetch(url).catch((of: unknown) => of);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).cause).toMatchObject({ code: "ECONNRESET" });
  });

  it("ends with its signal, before and after the first byte", async () => {
    const url = await serving((_, response) => void response.writeHead(200).write("{"));
    const stop = new AbortController();
    const asked = quickFetch(url, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
    await expect(quickFetch(url, { signal: stop.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
  });
});
