import { describe, expect, it } from "vitest";

import { guarded, isBusy, storeError } from "../../src/store/sqlite-file.ts";
import { StoreError } from "../../src/store/store.ts";

const sqliteError = (errcode: number): Error =>
  Object.assign(new Error("what SQLite says"), { code: "ERR_SQLITE_ERROR", errcode });

describe("storeError()", () => {
  it.each([
    [5, "stays locked by another process"],
    [6, "stays locked by another process"],
    [8, "is read-only"],
    [1032, "is read-only"],
    [10, "the disk reports an error"],
    [266, "the disk reports an error"],
    [11, "is damaged"],
    [13, "the disk is full"],
    [14, "folder does not exist"],
    [26, "is not an Evenhand store"],
    [1, "failed: what SQLite says"],
  ])("says in words what code %i means, extended codes too", (code, words) => {
    const error = storeError("runs/store.db", sqliteError(code));
    expect(error).toBeInstanceOf(StoreError);
    expect(error.message).toContain("runs/store.db");
    expect(error.message).toContain(words);
  });

  it("leaves a StoreError as it is", () => {
    const error = new StoreError("the store is closed");
    expect(storeError("x", error)).toBe(error);
  });
});

describe("isBusy()", () => {
  it.each([
    [sqliteError(5), true],
    [sqliteError(261), true],
    [sqliteError(6), true],
    [sqliteError(13), false],
    [new Error("5"), false],
    ["5", false],
  ])("of %o is %s", (error, busy) => {
    expect(isBusy(error)).toBe(busy);
  });
});

describe("guarded()", () => {
  it("gives back what the call gives, and turns what it throws into a StoreError", () => {
    expect(guarded("x", () => 7)).toBe(7);
    const full = (): never => {
      throw sqliteError(13);
    };
    expect(() => guarded("x", full)).toThrow(StoreError);
  });
});
