import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { compareRevisions } from "../../src/git/comparison.ts";
import { openRepository } from "../../src/git/objects.ts";
import { png } from "../support/images.ts";
import { newRepo, type Files, type Repo } from "../support/repo.ts";
import { CONFIG, detectIn, EVALS, PROMPT } from "./scene.ts";

/** Images of cases in a real repository: blobs of a commit, whatever lies in the work tree. */

const PHOTO = "evals/support/photo.png";
const ANSWER = "prompts/support/answer.md";
const start = (photo: Files[string]): Files => ({
  "evenhand.yaml": CONFIG,
  [ANSWER]: PROMPT,
  "evals/support/answer.yaml": EVALS.replace("must_pass: true", "images: [photo.png]"),
  [PHOTO]: photo,
});

async function detectHead(repo: Repo, head: string) {
  const { dir, env, tempDir } = repo;
  await using repository = await openRepository({ dir, env, tempDir });
  const compared = await compareRevisions(repository, { base: "main", head });
  if ("kind" in compared) throw new Error(JSON.stringify(compared));
  return await detectIn(compared);
}

const editPrompt = (repo: Repo): string => {
  repo.git("checkout", "--quiet", "-b", "edit");
  return repo.commit({ [ANSWER]: `${PROMPT}Be kind.\n` });
};

describe("an image of a case in a git repository", () => {
  it("is the blob of the commit, not what lies in the work tree or a filter makes of it", async () => {
    const bytes = png("\r\n\0\u{1F600}");
    await using repo = newRepo({ ...start(bytes), ".gitattributes": "*.png filter=other\n" });
    repo.git("config", "filter.other.smudge", "echo smudged");
    const head = editPrompt(repo);
    repo.write({ [PHOTO]: "another file" });
    const found = await detectHead(repo, head);
    if (found.kind === "stopped") throw new Error(JSON.stringify(found));
    const [image] = found.prompts[0]!.evalSet!.cases.flatMap(({ images }) => images);
    expect(image).toEqual({
      variable: null,
      image: {
        kind: "image",
        mediaType: "image/png",
        digest: sha256(bytes),
        bytes: expect.anything(),
      },
    });
  });

  it.each<[string, Files[string], string]>([
    [
      "a symbolic link",
      { symlink: "/etc/hostname" },
      "this is a symbolic link, which is not followed",
    ],
    [
      "an LFS pointer",
      "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
      "is a Git LFS pointer, not the image it stands for",
    ],
    ["a text", "not an image\n", "is no image that models take"],
  ])("that is %s stops the run", async (_, photo, words) => {
    await using repo = newRepo(start(photo));
    const found = await detectHead(repo, editPrompt(repo));
    expect(found.kind).toBe("stopped");
    expect(JSON.stringify(found)).toContain(words);
    expect(JSON.stringify(found)).toContain("evals/support/answer.yaml");
  });
});
