import { describe, expect, it } from "vitest";

import { readVersions } from "../../src/detect/prompt-version.ts";
import { treeFiles } from "../../src/detect/tree-files.ts";
import { treeImages } from "../../src/detect/tree-images.ts";
import { memoryTree } from "../../src/git/memory.ts";
import { readImage, readWithImages } from "../../src/prompts/images.ts";
import { png } from "../support/images.ts";
import { changeOf, detectedIn, detectIn, EVALS, stoppedIn } from "./scene.ts";

const tree = () =>
  treeFiles(
    memoryTree({
      "a.png": png("a"),
      "b.png": png("b"),
      "link.png": { symlink: "a.png" },
      "module.png": { submodule: "0".repeat(40) },
    }),
  );

describe("readWithImages()", () => {
  it("reads again until nothing is asked for that was not there", async () => {
    const seen: string[][] = [];
    const found = await readWithImages(treeImages(await tree()), (files) => {
      const first = files("a.png");
      const second = first === null ? null : files("b.png");
      seen.push([String(first instanceof Uint8Array), String(second instanceof Uint8Array)]);
      return [first, second];
    });
    expect(found).toEqual([png("a"), png("b")]);
    expect(seen).toEqual([
      ["false", "false"],
      ["true", "false"],
      ["true", "true"],
    ]);
  });

  it("reads once where no image is named", async () => {
    let times = 0;
    await readWithImages(treeImages(await tree()), () => times++);
    expect(times).toBe(1);
  });

  it.each([
    ["link.png", "image `link.png`: this is a symbolic link, which is not followed"],
    ["module.png", "image `module.png`: this is a submodule"],
    ["none.png", "image `none.png` does not exist"],
  ])("follows nothing to %s", async (path, message) => {
    const read = await readWithImages(treeImages(await tree()), (files) =>
      readImage(path, "x.md", files),
    );
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});

describe("detect() of cases with images", () => {
  const withPhoto = EVALS.replace("must_pass: true", "images: [photo.png]");
  const PROMPT = "prompts/support/answer.md";
  const PHOTO = "evals/support/photo.png";

  it("reads a case's image where the case is read: head cannot change what gates", async () => {
    const change = changeOf(
      { [PROMPT]: "Edited. {{question}}\n", [PHOTO]: png("of head") },
      { "evals/support/answer.yaml": withPhoto, [PHOTO]: png("of base") },
    );
    const { prompts } = await detectedIn(change);
    const gating = prompts[0]!.evalSet!.cases.find(({ id }) => id === "refund")!;
    expect(gating.images).toMatchObject([{ image: { bytes: png("of base") } }]);
  });

  it("shows an edit of the image as an edit of its case, which waits for the merge", async () => {
    const base = { "evals/support/answer.yaml": withPhoto, [PHOTO]: png("of base") };
    const { policyChanges } = await detectedIn(changeOf({ [PHOTO]: png("of head") }, base));
    expect(policyChanges).toEqual([
      {
        path: "evals/support/answer.yaml",
        items: [{ what: "cases edited in place", from: "0", to: "1", direction: "changed" }],
        diff: "",
      },
    ]);
    const other = await detectedIn(changeOf({ "logo.png": png("new") }, base));
    expect(other.policyChanges).toEqual([]);
  });

  it("tells that an edit takes away an image that a case shows", async () => {
    const base = { "evals/support/answer.yaml": withPhoto, [PHOTO]: png("of base") };
    const found = await detectIn(changeOf({ [PHOTO]: null, "x.md": "" }, base));
    expect(JSON.stringify(found)).toContain("image `photo.png` does not exist");
  });

  it("stops where a gating case's image is gone", async () => {
    const change = changeOf(
      { [PROMPT]: "Edited. {{question}}\n" },
      { "evals/support/answer.yaml": withPhoto },
    );
    expect(JSON.stringify(await stoppedIn(change))).toContain("image `photo.png` does not exist");
  });
});

describe("readVersions() of a prompt that shows an image", () => {
  const chat = (image: string): string =>
    `- role: user\n  content:\n    - { type: text, text: "{{question}}" }\n    - { type: image_url, image_url: { url: ${image} } }\n`;
  const read = async (files: Parameters<typeof memoryTree>[0], image = "cup.png") => {
    const tree = memoryTree({ "prompts/a.yaml": chat(image), ...files });
    const named = { name: "a", rule: { files: "prompts/*" } };
    return readVersions(await treeFiles(tree), "prompts/a.yaml", named);
  };

  it("reads it in the version's own tree, so that an edited image is another version", async () => {
    const [old, edited, same] = await Promise.all([
      read({ "prompts/cup.png": png("old") }),
      read({ "prompts/cup.png": png("edited") }),
      read({ "images/cup.png": png("old") }, "images/cup.png"),
    ]);
    const digest = (of: typeof old) => (of.ok ? of.value[0]!.digest : null);
    expect(digest(old)).not.toBe(digest(edited));
    expect(digest(old)).toBe(digest(same));
  });

  it.each([
    ["that is not there", {}, "image `cup.png` does not exist"],
    ["that is a link", { "prompts/cup.png": { symlink: "/etc/passwd" } }, "a symbolic link"],
    ["that is none", { "prompts/cup.png": "text" }, "is no image that models take"],
  ])("refuses one %s, at its line", async (_, files, words) => {
    const version = await read(files);
    expect(version.ok ? [] : version.problems).toMatchObject([
      { file: "prompts/a.yaml", line: 4, message: expect.stringContaining(words) },
    ]);
  });
});
