import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseFile, fileReference } from "../../src/evals/case-files.ts";

describe("caseFile()", () => {
  it.each([
    ["cases.jsonl", "evals/support/answer.yaml", "evals/support/cases.jsonl"],
    ["./cases.jsonl", "evals/answer.yaml", "evals/cases.jsonl"],
    ["../shared/cases.jsonl", "evals/answer.yaml", "shared/cases.jsonl"],
    ["cases.jsonl", "answer.yaml", "cases.jsonl"],
    ["a:b/cases.jsonl", "evals/x/y.yaml", null],
  ])("resolves %s beside %s to %s", (entry, evalSet, path) => {
    expect(caseFile(entry, evalSet)).toMatchObject(
      path === null ? { ok: false } : { ok: true, path },
    );
  });

  it.each([
    ["../../x.jsonl", "leads out of the repository"],
    ["../..", "leads out of the repository"],
    ["a/../../../x", "leads out of the repository"],
    ["/etc/passwd", "is no path below this eval set's folder"],
    ["..\\..\\x", "is no path below this eval set's folder"],
    ["file://x.jsonl", "is an address, not a file of this repository"],
    ["https://host/x.jsonl", "is an address, not a file of this repository"],
    ["C:/x.jsonl", "is an address, not a file of this repository"],
  ])("refuses %s", (entry, why) => {
    expect(caseFile(entry, "evals/answer.yaml")).toEqual({
      ok: false,
      message: `\`${entry}\` ${why}`,
    });
  });

  it("never leads out of the repository", () => {
    const part = fc.constantFrom("..", ".", "", "a", "...", "a..", "%2e%2e");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const file = caseFile(parts.join("/"), "evals/deep/answer.yaml");
        expect(file.ok ? file.path : "refused").toMatch(/^(?!\.\.(\/|$)|\/)/);
      }),
    );
  });
});

describe("fileReference()", () => {
  it.each([
    [{ a: ["x", { b: "file:///etc/passwd" }] }, ["a", 1, "b"]],
    [{ a: "FILE://x" }, ["a"]],
  ])("finds the file that %j asks for", (value, path) => {
    expect(fileReference(value)?.path).toEqual(path);
  });

  it.each([
    { a: "see file:///etc/passwd" },
    { a: "file:// is a scheme" },
    { a: null },
    "https://x",
    5,
    undefined,
  ])("leaves %j alone", (value) => expect(fileReference(value)).toBeNull());
});
