import { describe, expect, it } from "vitest";

import { refuseCommittedStore } from "../../src/commands/compared.ts";
import type { Tree, TreeEntry } from "../../src/git/tree.ts";

const treeOf = (path: string, kind: TreeEntry["kind"]): Tree => ({
  id: "t",
  list: async () => [{ path, kind, odd: false, oid: "0" }],
  read: async () => [],
  target: async () => "",
});

const refused = (path: string, kind: TreeEntry["kind"] = "file", store = ".evenhand/store.db") =>
  refuseCommittedStore(treeOf(path, kind), { cwd: "/repo/app", store }).then(
    () => null,
    (error: Error) => error.message.split(",")[0],
  );

describe("refuseCommittedStore()", () => {
  it.each<[string, TreeEntry["kind"], string]>([
    [".evenhand/store.db", "file", ".evenhand/store.db"],
    ["app/.evenhand/store.db", "file", ".evenhand/store.db"],
    [".Evenhand/STORE.db", "file", ".evenhand/store.db"],
    [".evenhand", "symlink", ".evenhand/store.db"],
    [".evenhand/store.db", "symlink", ".evenhand/store.db"],
    [".evenhand/store.db", "file", "../.evenhand/store.db"],
    ["app/a.db", "file", "/repo/app/a.db"],
  ])("refuses %s (%s) where the store is %s", async (path, kind, store) => {
    expect(await refused(path, kind, store)).toBe(`${path} is committed`);
  });

  it.each<[string, TreeEntry["kind"]]>([
    [".evenhand", "file"],
    ["docs/store.db", "file"],
    ["my.evenhand/store.db", "file"],
    ["store.db", "symlink"],
  ])("lets %s (%s) be", async (path, kind) => {
    expect(await refused(path, kind)).toBeNull();
  });
});
