import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { changeOf, CONFIG, detectedIn, PROMPT, stoppedIn } from "./scene.ts";

/** Links in the place of prompts are not followed; what they lead to may be edited all the same. */

const shared = "shared/tone.md";
const edit = { [shared]: PROMPT.replace("short", "kind") };
const beside = (files: MemoryFiles): MemoryFiles => ({ [shared]: PROMPT, ...files });

describe("an edit behind a link in a prompt's place", () => {
  it.each<[string, MemoryFiles]>([
    ["a prompt", { "prompts/tone.md": { symlink: "../shared/tone.md" } }],
    ["a folder of prompts", { "prompts/shared": { symlink: "../shared" } }],
    [
      "a prompt, by way of another link",
      {
        "prompts/tone.md": { symlink: "../link.md" },
        "link.md": { symlink: "./shared/../shared/tone.md" },
      },
    ],
  ])("stops the run where it stands for %s, and names the file", async (_, links) => {
    const [path] = Object.keys(links);
    const { reason, problems } = await stoppedIn(changeOf(edit, beside(links)));
    expect(reason).toBe("unsupported_file");
    expect(problems).toMatchObject([
      {
        file: path,
        message: `this symbolic link leads to \`${shared}\`, which the change edits, and is not followed`,
      },
    ]);
  });

  it.each<[string, MemoryFiles]>([
    ["is no prompt's place", { "notes/tone.md": { symlink: "../shared/tone.md" } }],
    ["leads out of the repository", { "prompts/tone.md": { symlink: "../../shared/tone.md" } }],
    ["leads elsewhere", { "prompts/tone.md": { symlink: "../README.md" } }],
    ["leads to itself", { "prompts/tone.md": { symlink: "tone.md" } }],
  ])("is nothing of the run where the link %s", async (_, links) => {
    expect(await detectedIn(changeOf(edit, beside(links)))).toMatchObject({ kind: "nothing" });
  });

  it("is measured where the file that it leads to is a prompt itself", async () => {
    const links = { "prompts/tone.md": { symlink: "support/answer.md" } };
    const head = { "prompts/support/answer.md": PROMPT.replace("short", "kind") };
    const { prompts } = await detectedIn(changeOf(head, links));
    expect(prompts.map(({ path }) => path)).toEqual(["prompts/support/answer.md"]);
  });
});

describe("other configurations", () => {
  const others = {
    "services/a/evenhand.yaml": CONFIG,
    "services/a/x.txt": "1",
    "services/b/evenhand.yml": CONFIG,
    ".github/workflows/evenhand.yml": "on: pull_request\n",
    ".github/x.txt": "1",
  };

  it("are named where the change touches something in their folder", async () => {
    const { warnings } = await detectedIn(
      changeOf({ "services/a/x.txt": "2", ".github/x.txt": "2" }, others),
    );
    expect(warnings).toEqual([
      {
        file: "services/a/evenhand.yaml",
        line: null,
        message: "this is another configuration, which this run does not read",
        hint: "a run of its own has `--config services/a/evenhand.yaml`, on GitHub a step with `config: services/a/evenhand.yaml`",
      },
    ]);
  });

  it("are named where there is none at the path that was asked for", async () => {
    const { problems } = await stoppedIn(
      changeOf({ "a.txt": "x" }, { ...others, "evenhand.yaml": null }),
    );
    expect(problems).toMatchObject([
      {
        hint: expect.stringContaining(
          "there is `services/a/evenhand.yaml` and `services/b/evenhand.yml`",
        ),
      },
    ]);
  });
});
