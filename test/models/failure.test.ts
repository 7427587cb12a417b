import { describe, expect, it } from "vitest";

import { httpFault, socketFault } from "../../src/models/failure.ts";

describe("httpFault()", () => {
  const fault = (status: number, message: string, names: readonly string[] = []) =>
    httpFault({ status, message, names, headers: new Headers() }, 0);

  it("takes no 429 for a lack of money by its words alone", () => {
    expect(fault(429, "usage limits for this minute")).toMatchObject({ failure: { kind: "rate" } });
  });

  it("takes no other status than 400 for a filtered output", () => {
    expect(fault(500, "content filter crashed")).toMatchObject({ failure: { kind: "transient" } });
    expect(fault(403, "content policy", ["content_filter"])).toMatchObject({ filtered: false });
  });

  it("keeps status and words", () => {
    expect(fault(418, "teapot")).toEqual({
      filtered: false,
      failure: { kind: "permanent", message: "teapot", status: 418, retryAfterMs: null },
    });
  });
});

describe("socketFault()", () => {
  const caused = (code: string, message = code): Error =>
    new Error("Connection error.", {
      cause: new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) }),
    });

  it.each([
    ["ECONNRESET", "transient"],
    ["ENOTFOUND", "transient"],
    ["UND_ERR_SOCKET", "transient"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "permanent"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "permanent"],
    ["ERR_INVALID_URL", "permanent"],
  ])("calls %s %s and says it", (code, kind) => {
    expect(socketFault(caused(code))).toMatchObject({
      kind,
      message: `Connection error: ${code}`,
    });
  });

  it("names the code where the cause has no words", () => {
    expect(socketFault(caused("ECONNREFUSED", "")).message).toBe("Connection error: ECONNREFUSED");
  });
});
