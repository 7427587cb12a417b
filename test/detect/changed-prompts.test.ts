import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { memoryComparison } from "../../src/git/memory.ts";
import { CONFIG, detectedIn, edited, promptShape, stoppedIn } from "./scene.ts";

const folder = "prompts/support/answer";
const v = (number: number): string => `${folder}/v${number}.md`;
const pointer = `${folder}/production.yaml`;
const text = (number: number | string): string => `Version ${number}. {{question}}\n`;

/** v1 and v2, of which v2 is in production. */
const VERSIONS: MemoryFiles = {
  "evenhand.yaml": CONFIG,
  [v(1)]: text(1),
  [v(2)]: text(2),
  [pointer]: "version: v2\n",
  [`${folder}/CHANGELOG.md`]: "# v2\n",
};

type Edits = Parameters<typeof edited>[0];

const change = (head: Edits, base: Edits = {}) =>
  memoryComparison({ base: edited(base, VERSIONS), head: edited(head, edited(base, VERSIONS)) });

/** `candidate ← baseline` of every pair. */
async function pairs(head: Edits, base: Edits = {}): Promise<readonly string[]> {
  const found = await detectedIn(change(head, base));
  return found.prompts.map(({ name, path, baseline, change }) => {
    const number = (of: string | undefined): string =>
      of?.match(/[^/]+(?=\.md$)/)?.[0] ?? "nothing";
    return `${name}: ${number(path)} ← ${number(baseline?.prompt.path)} (${change})`;
  });
}

const noPointer = { [pointer]: null };

describe("detect() of a folder of versions", () => {
  it.each<[string, Edits, Edits, readonly string[]]>([
    [
      "compares a new version with the pointer's",
      { [v(3)]: text(3) },
      {},
      ["support/answer: v3 ← v2 (edited)"],
    ],
    [
      "compares it once where the pointer moves to it as well",
      { [v(3)]: text(3), [pointer]: "version: v3\n" },
      {},
      ["support/answer: v3 ← v2 (edited)"],
    ],
    [
      "compares the new pointer's version with the old pointer's",
      { [pointer]: "version: v3\n" },
      { [v(3)]: text(3) },
      ["support/answer: v3 ← v2 (edited)"],
    ],
    [
      "compares a version that the pointer goes back to",
      { [pointer]: "version: v1\n" },
      {},
      ["support/answer: v1 ← v2 (edited)"],
    ],
    [
      "compares several new versions with production's each, under names that tell them apart",
      { [v(3)]: text(3), [v(10)]: text(10) },
      {},
      ["support/answer/v10: v10 ← v2 (edited)", "support/answer/v3: v3 ← v2 (edited)"],
    ],
    [
      "compares a version edited in place with itself",
      { [v(1)]: text("1, edited") },
      {},
      ["support/answer: v1 ← v1 (edited)"],
    ],
    [
      "compares a version that is edited and put in production with production's",
      { [v(1)]: text("1, edited"), [pointer]: "version: v1\n" },
      {},
      ["support/answer: v1 ← v2 (edited)"],
    ],
    [
      "takes the highest number for production where there is no pointer",
      { [v(11)]: text(11) },
      { ...noPointer, [v(9)]: text(9), [v(10)]: text(10) },
      ["support/answer: v11 ← v10 (edited)"],
    ],
    [
      "compares with the highest number where the first pointer names another",
      { [pointer]: "version: v1\n" },
      noPointer,
      ["support/answer: v1 ← v2 (edited)"],
    ],
    [
      "compares what is left in production where its version is deleted",
      { [v(2)]: null },
      noPointer,
      ["support/answer: v1 ← v2 (edited)"],
    ],
    [
      "tells a version that only got a new number",
      { [v(2)]: null, [v(3)]: text(2), [pointer]: "version: v3\n" },
      {},
      ["support/answer: v3 ← v2 (renamed)"],
    ],
    ["finds nothing where only the changelog changed", { [`${folder}/CHANGELOG.md`]: "x" }, {}, []],
    [
      "finds nothing where the pointer is written otherwise",
      { [pointer]: "production: v2\n" },
      {},
      [],
    ],
    ["finds nothing where an old version is deleted", { [v(1)]: null }, {}, []],
    [
      "has no baseline for a first folder, and takes its production only",
      { "prompts/new/v1.md": text(1), "prompts/new/v2.md": text(2) },
      {},
      ["new: v2 ← nothing (added)"],
    ],
    [
      "keeps the baseline of a single file that becomes a folder",
      {
        "prompts/tone.md": null,
        "prompts/tone/v1.md": text("1, for tone"),
        "prompts/tone/v2.md": "x",
      },
      { "prompts/tone.md": text("tone") },
      ["tone/v1: v1 ← tone (edited)", "tone/v2: v2 ← tone (edited)"],
    ],
    [
      "keeps the baseline of a folder that becomes a single file",
      { [v(1)]: null, [v(2)]: null, [pointer]: null, [`${folder}.md`]: text("single") },
      {},
      ["support/answer: answer ← v2 (edited)"],
    ],
  ])("%s", async (_what, head, base, expected) => {
    expect(await pairs(head, base)).toEqual(expected);
  });

  it("finds a folder that moved as one rename, its old versions aside", async () => {
    const moved = Object.fromEntries(
      Object.entries(VERSIONS).map(([path, file]) => [path.replace("answer", "reply"), file]),
    );
    const found = await detectedIn(memoryComparison({ base: VERSIONS, head: moved }));
    expect(found.prompts.map(promptShape)).toEqual([
      {
        name: "support/reply",
        change: "renamed",
        from: v(2),
        path: "prompts/support/reply/v2.md",
        baseline: v(2),
        same: true,
      },
    ]);
    expect(found.removed).toEqual([]);
  });

  it("warns of a version edited in place", async () => {
    const found = await detectedIn(change({ [v(2)]: text("2, edited") }));
    expect(found.warnings).toMatchObject([
      { file: v(2), message: expect.stringContaining("its number stands for two texts") },
    ]);
  });

  it("stops at a pointer of head that points nowhere", async () => {
    expect(await stoppedIn(change({ [pointer]: "version: v9\n" }))).toMatchObject({
      reason: "config_invalid",
      problems: [{ file: pointer, line: 1 }],
    });
  });

  it("has no baseline where base's pointer points nowhere, and says so", async () => {
    const found = await detectedIn(
      change({ [v(3)]: text(3), [pointer]: "version: v3\n" }, { [pointer]: "version: v9\n" }),
    );
    expect(found.prompts).toMatchObject([{ path: v(3), baseline: null, change: "added" }]);
    expect(found.warnings).toMatchObject([{ file: pointer, line: 1 }]);
  });

  it("removes a whole folder under the path of its last version", async () => {
    const gone = { [v(1)]: null, [v(2)]: null, [pointer]: null };
    const found = await detectedIn(change(gone));
    expect(found.removed).toEqual([v(2)]);
  });

  it("lists a folder's production among what stands", async () => {
    const found = await detectedIn(change({ "evenhand.yaml": CONFIG }, { "evenhand.yaml": null }));
    expect(found.standing).toMatchObject([{ name: "support/answer", path: v(2), evalSet: null }]);
  });
});
