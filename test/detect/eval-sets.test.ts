import { describe, expect, it } from "vitest";

import { treeFiles } from "../../src/detect/tree-files.ts";
import { memoryTree, type MemoryFiles } from "../../src/git/memory.ts";
import { png } from "../support/images.ts";

const SET = "evals/a.yaml";
const BASE: MemoryFiles = {
  [SET]:
    "checks: [{ contains: ok }]\ncases_from: [more.jsonl]\ncases: [{ id: one, input: { q: a }, images: [../a.png] }]\n",
  "evals/more.jsonl": '{"id":"two","input":{"q":"b"}}\n',
  "a.png": png("a"),
  "prompts/a.md": "{{q}}",
};

/** Whether head's set is the very one that was read of base. */
async function isShared(head: MemoryFiles): Promise<boolean> {
  const base = await treeFiles(memoryTree(BASE));
  const [before, after] = [
    await base.evalSet(SET),
    await (await treeFiles(memoryTree(head), base)).evalSet(SET),
  ];
  expect(before?.ok).toBe(true);
  return before === after;
}

describe("treeFiles() beside another tree", () => {
  it("reads no eval set again that is the same there with all that it draws on", async () => {
    expect(await isShared({ ...BASE, "prompts/a.md": "{{q}}!" })).toBe(true);
  });

  it.each<[string, MemoryFiles]>([
    ["the set", { [SET]: `${String(BASE[SET])}# edited\n` }],
    ["a file that it names", { "evals/more.jsonl": '{"id":"three","input":{"q":"b"}}\n' }],
    ["an image", { "a.png": png("b") }],
    ["a file that becomes a link", { "evals/more.jsonl": { symlink: "evals/a.yaml" } }],
    ["a new file, which a pattern may mean", { "evals/new.jsonl": "{}" }],
  ])("reads it again where there is another of %s", async (_, edit) => {
    expect(await isShared({ ...BASE, ...edit })).toBe(false);
  });
});
