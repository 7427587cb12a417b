import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import type { Comparison } from "../../src/git/tree.ts";

/** A comparison to look at, gone at the end of the scope. */
export interface Opened extends AsyncDisposable {
  readonly comparison: Comparison;
}

export type Open = (trees: {
  readonly base: MemoryFiles;
  readonly head: MemoryFiles;
}) => Promise<Opened>;

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("latin1");

/** What every Tree and Comparison must do, git's or a literal's. */
export function treeContract(name: string, open: Open): void {
  describe(`Tree of ${name}`, () => {
    it("lists every file below the root by path bytes, with git's own object ids", async () => {
      await using opened = await open({
        base: {
          "b/z.md": "z",
          "b.md": "b",
          "b/\u{1f600}.md": "",
          "b/\uffee.md": "",
          "a.md": "a\n",
        },
        head: {},
      });
      const entries = await opened.comparison.base.list();
      expect(entries.map((entry) => entry.path)).toEqual([
        "a.md",
        "b.md",
        "b/z.md",
        "b/\uffee.md",
        "b/\u{1f600}.md",
      ]);
      expect(entries[0]).toEqual({
        path: "a.md",
        odd: false,
        kind: "file",
        oid: "78981922613b2afb6025042ff6bd878ac1994e85",
      });
    });

    it("tells links and submodules from files", async () => {
      const oid = "78981922613b2afb6025042ff6bd878ac1994e85";
      await using opened = await open({
        base: { link: { symlink: "/etc/passwd" }, module: { submodule: oid }, "x.md": "x" },
        head: {},
      });
      const kinds = (await opened.comparison.base.list()).map((entry) => entry.kind);
      expect(kinds).toEqual(["symlink", "submodule", "file"]);
      await expect(opened.comparison.base.read(["link"])).rejects.toThrow("is no file");
      expect(await opened.comparison.base.target("link")).toBe("/etc/passwd");
      await expect(opened.comparison.base.target("x.md")).rejects.toThrow("is no link");
    });

    it("reads exact bytes in the order asked, doubles included", async () => {
      const crlf = "a\r\nb\0c\r\n";
      const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x0a]);
      await using opened = await open({
        base: { "a.md": crlf, "b.md": bytes, "c.md": "" },
        head: {},
      });
      const read = await opened.comparison.base.read(["b.md", "a.md", "c.md", "b.md"]);
      expect(read.map(text)).toEqual([text(bytes), crlf, "", text(bytes)]);
    });

    it("refuses to read what is not there", async () => {
      await using opened = await open({ base: { "a.md": "a" }, head: {} });
      await expect(opened.comparison.base.read(["b.md"])).rejects.toThrow("is no file");
    });
  });

  describe(`Comparison.changes() of ${name}`, () => {
    const all = () => true;

    it("names what was added, edited, deleted, and turned into a link", async () => {
      await using opened = await open({
        base: { "edit.md": "1", "gone.md": "gone", "same.md": "same", "turned.md": "t" },
        head: { "edit.md": "2", "new.md": "new", "same.md": "same", "turned.md": { symlink: "x" } },
      });
      expect(await opened.comparison.changes(all)).toEqual([
        { kind: "edited", path: "edit.md" },
        { kind: "deleted", path: "gone.md" },
        { kind: "added", path: "new.md" },
        { kind: "edited", path: "turned.md" },
      ]);
    });

    it("joins a moved file, and pairs equal bytes by file name before order", async () => {
      await using opened = await open({
        base: { "a/x.md": "same bytes", "a/y.md": "same bytes" },
        head: { "b/y.md": "same bytes", "c/x.md": "same bytes" },
      });
      expect(await opened.comparison.changes(all)).toEqual([
        { kind: "renamed", from: "a/y.md", path: "b/y.md", similarity: 100 },
        { kind: "renamed", from: "a/x.md", path: "c/x.md", similarity: 100 },
      ]);
    });

    it("looks for renames among the watched paths only", async () => {
      await using opened = await open({
        base: { "docs/x.txt": "same bytes" },
        head: { "docs/y.txt": "same bytes" },
      });
      expect(await opened.comparison.changes((path) => path.endsWith(".md"))).toEqual([
        { kind: "deleted", path: "docs/x.txt" },
        { kind: "added", path: "docs/y.txt" },
      ]);
    });

    it("has nothing to say of equal trees", async () => {
      await using opened = await open({ base: { "a.md": "a" }, head: { "a.md": "a" } });
      expect(await opened.comparison.changes(all)).toEqual([]);
    });
  });
}
