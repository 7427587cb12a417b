import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exactRenames, withRenames, type PathChange } from "../../src/git/renames.ts";

const deleted = (path: string, oid: string): PathChange => ({
  kind: "deleted",
  path,
  odd: false,
  baseOid: oid,
  headOid: null,
});
const added = (path: string, oid: string): PathChange => ({
  kind: "added",
  path,
  odd: false,
  baseOid: null,
  headOid: oid,
});

describe("exactRenames()", () => {
  it.each<[string, PathChange[], PathChange[], [string, string][]]>([
    ["a move", [deleted("a/x", "1")], [added("b/x", "1")], [["a/x", "b/x"]]],
    ["other bytes", [deleted("a/x", "1")], [added("b/x", "2")], []],
    [
      "a copy, of which one target takes the source",
      [deleted("a/x", "1")],
      [added("b/y", "1"), added("c/x", "1")],
      [["a/x", "c/x"]],
    ],
    [
      "equal files, by name and then by order",
      [deleted("a/x", "1"), deleted("a/y", "1"), deleted("a/z", "1")],
      [added("b/n", "1"), added("b/y", "1"), added("b/m", "1")],
      [
        ["a/y", "b/y"],
        ["a/x", "b/n"],
        ["a/z", "b/m"],
      ],
    ],
  ])("pairs %s", (_what, gone, come, pairs) => {
    const { renames } = exactRenames(gone, come);
    expect(renames.map(({ from, path }) => [from, path])).toEqual(pairs);
  });

  it("uses every path once, and leaves the others as they were", () => {
    const oid = fc.constantFrom("1", "2", "3");
    fc.assert(
      fc.property(fc.array(oid), fc.array(oid), (gone, come) => {
        const from = gone.map((oid, index) => deleted(`d${index}`, oid));
        const to = come.map((oid, index) => added(`a${index}`, oid));
        const pairing = exactRenames(from, to);
        expect(pairing.renames.length + pairing.deleted.length).toBe(from.length);
        expect(pairing.renames.length + pairing.added.length).toBe(to.length);
        const left = new Set(pairing.deleted.map((change) => change.baseOid));
        expect(pairing.added.filter((change) => left.has(change.headOid))).toEqual([]);
      }),
    );
  });
});

describe("withRenames()", () => {
  it("tells a rename once, where its target stands", () => {
    const changes = [added("b", "1"), deleted("c", "1"), deleted("d", "2")];
    expect(withRenames(changes, [{ from: "c", path: "b", similarity: 80 }])).toEqual([
      { kind: "renamed", from: "c", path: "b", similarity: 80 },
      { kind: "deleted", path: "d" },
    ]);
  });

  it("leaves a path that is no UTF-8 alone, though another is written like it", () => {
    const odd: PathChange = { ...deleted("c", "1"), odd: true };
    expect(withRenames([added("b", "1"), odd], [{ from: "c", path: "b", similarity: 80 }])).toEqual(
      [
        { kind: "renamed", from: "c", path: "b", similarity: 80 },
        { kind: "deleted", path: "c" },
      ],
    );
  });
});
