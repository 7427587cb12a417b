import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isSigned, macKey, sign } from "../../src/store/mac.ts";

const key = macKey("cache-key", "a long random text");
const other = macKey("cache-key", "another text");

describe("macKey()", () => {
  it("is 32 bytes, the same for the same secret, and never the secret", () => {
    expect(key).toHaveLength(32);
    expect(macKey("cache-key", "a long random text")).toEqual(key);
    expect(Buffer.from(key).toString("latin1")).not.toContain("random");
  });

  it("differs by secret and by source", () => {
    expect(other).not.toEqual(key);
    expect(macKey("provider-key", "a long random text")).not.toEqual(key);
  });
});

describe("isSigned()", () => {
  it("knows what either of its keys has signed", () => {
    const mac = sign(key, "row", { a: 1 });
    expect(mac).toMatch(/^[0-9a-f]{64}$/);
    expect(isSigned([key], "row", { a: 1 }, mac)).toBe(true);
    expect(isSigned([other, key], "row", { a: 1 }, mac)).toBe(true);
    expect(isSigned([other], "row", { a: 1 }, mac)).toBe(false);
    expect(isSigned([], "row", { a: 1 }, mac)).toBe(false);
  });

  it("takes no row for a note", () => {
    expect(isSigned([key], "note", { a: 1 }, sign(key, "row", { a: 1 }))).toBe(false);
  });

  it.each(["", "0", "x".repeat(64), "é".repeat(32), sign(key, "row", { a: 2 })])(
    "refuses the signature %j",
    (mac) => {
      expect(isSigned([key], "row", { a: 1 }, mac)).toBe(false);
    },
  );

  it("signs values, not their spelling", () => {
    expect(isSigned([key], "row", { a: 1, b: 2 }, sign(key, "row", { b: 2, a: 1 }))).toBe(true);
  });

  it("notices a change of any digit of a signature", () => {
    const mac = sign(key, "row", { a: 1 });
    fc.assert(
      fc.property(fc.nat(63), fc.constantFrom(..."0123456789abcdef"), (place, digit) => {
        const changed = mac.slice(0, place) + digit + mac.slice(place + 1);
        expect(isSigned([key], "row", { a: 1 }, changed)).toBe(changed === mac);
      }),
    );
  });
});
