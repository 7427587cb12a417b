import { describe, expect, it } from "vitest";

import { compareRevisions } from "../../src/git/comparison.ts";
import { openRepository } from "../../src/git/objects.ts";
import { newRepo } from "../support/repo.ts";
import { changeOf, CONFIG, detectedIn, detectIn, PROMPT, promptShape, stoppedIn } from "./scene.ts";

const answer = "prompts/support/answer.md";
const evals = "evals/support/answer.yaml";
const other = { "prompts/tone.md": "Be kind: {{question}}\n" };
const config = (files: string): string => CONFIG.replace("prompts/**/*.md", files);

describe("detect() of a prompt that is moved out of the watched pattern", () => {
  it.each([
    ["to another folder", "old/answer.md"],
    ["to an ending that the pattern does not have", "prompts/support/answer.txt"],
    ["to a name that tells about prompts", "prompts/support/README.md"],
    ["to a file that no format reads", "src/answer.ts"],
  ])("refuses to let it go %s", async (_, place) => {
    const found = await detectedIn(changeOf({ [answer]: null, [place]: PROMPT }, other));
    expect(found).toMatchObject({
      kind: "nothing",
      removed: [],
      leaving: [
        {
          file: answer,
          message: "prompt `support/answer` leaves the gate",
          hint: expect.stringContaining(`its file is now \`${place}\``),
        },
      ],
    });
  });

  it("measures it under base's eval set where head's configuration goes along", async () => {
    const found = await detectedIn(
      changeOf({
        "evenhand.yaml": config("src/prompts/*.md"),
        [answer]: null,
        "src/prompts/reply.md": PROMPT,
      }),
    );
    expect(found.leaving).toEqual([]);
    expect(found.prompts.map(promptShape)).toEqual([
      {
        name: "reply",
        change: "renamed",
        from: answer,
        path: "src/prompts/reply.md",
        baseline: answer,
        same: true,
      },
    ]);
    expect(found.prompts[0]).toMatchObject({ evalPath: evals, evalSource: "base" });
  });

  it("still knows it by what is left of its text", async () => {
    const long = `${PROMPT}${"Always quote the policy.\n".repeat(5)}`;
    await using repo = newRepo({ "evenhand.yaml": CONFIG, [answer]: long, ...other });
    repo.git("checkout", "--quiet", "-b", "edit");
    const head = repo.commit({ [answer]: null, "old/a.md": `${long}Never guess.\n`, "x.md": "x" });
    const { dir, env, tempDir } = repo;
    await using repository = await openRepository({ dir, env, tempDir });
    const compared = await compareRevisions(repository, { base: "main", head });
    if ("kind" in compared) throw new Error(compared.detail);
    expect(await detectIn(compared)).toMatchObject({
      leaving: [{ file: answer, hint: expect.stringContaining("`old/a.md`") }],
    });
  });
});

describe("detect() of a prompt that is deleted", () => {
  it("names no reference where there is none", async () => {
    const found = await detectedIn(changeOf({ [answer]: null, [evals]: null }, other));
    expect(found).toMatchObject({ removed: [answer], leaving: [] });
  });

  it("lists the rules that still name it, each at its line", async () => {
    const rules = `prompts:
  - files: ${answer}
    evals: evals/{name}.yaml
  - { files: "prompts/*.md", evals: "evals/{name}.yaml" }
`;
    const found = await detectedIn(
      changeOf({ [answer]: null }, { ...other, "evenhand.yaml": rules }),
    );
    expect(found.leaving).toMatchObject([
      {
        file: "evenhand.yaml",
        line: 2,
        message: `\`${answer}\` is deleted and still named by a rule`,
      },
    ]);
  });

  it("says where nothing would be left to gate", async () => {
    const found = await detectedIn(changeOf({ [answer]: null }));
    expect(found.leaving).toMatchObject([
      { file: "evenhand.yaml", line: 1, message: "no prompt is left that `files` matches" },
    ]);
  });

  it("lets the last one go with its configuration", async () => {
    const found = await detectedIn(changeOf({ [answer]: null, "evenhand.yaml": null }));
    expect(found).toMatchObject({ removed: [answer], leaving: [] });
  });

  it("says so too where a slip in head's pattern leaves none", async () => {
    const found = await detectedIn(changeOf({ "evenhand.yaml": config("prompt/**/*.md") }));
    expect(found.leaving).toMatchObject([{ file: "evenhand.yaml", line: 1 }]);
  });

  it("lists the pointer that still names its version", async () => {
    const folder = "prompts/tone";
    const found = await detectedIn(
      changeOf(
        { [`${folder}/v2.md`]: null },
        {
          [`${folder}/v1.md`]: "One {{question}}",
          [`${folder}/v2.md`]: "Two {{question}}",
          [`${folder}/production.yaml`]: "version: v2\n",
        },
      ),
    );
    expect(found.leaving).toMatchObject([
      { file: `${folder}/production.yaml`, line: 1, message: expect.stringContaining("`v2`") },
    ]);
  });
});

describe("detect() of names that are one file elsewhere", () => {
  const accents = ["prompts/caf\u00e9.md", "prompts/cafe\u0301.md"] as const;

  it.each([
    ["letter case", answer, "prompts/Support/Answer.md"],
    ["the spelling of an accent", ...accents],
  ])("keeps the baseline of a prompt that changes %s and every word", async (_, from, to) => {
    const found = await detectedIn(
      changeOf({ [from]: null, [to]: "Quite another text {{question}}" }, { [from]: PROMPT }),
    );
    expect(found.removed).toEqual([]);
    expect(found.prompts.map(promptShape)).toMatchObject([{ from, path: to, baseline: from }]);
  });

  it("stops at a change that brings the second of a pair", async () => {
    const stopped = await stoppedIn(changeOf({ "prompts/support/ANSWER.md": PROMPT }));
    expect(stopped).toMatchObject({
      reason: "config_invalid",
      problems: [{ message: expect.stringContaining("are one file on macOS and Windows") }],
    });
  });

  it("only tells of a pair that base has", async () => {
    const [nfc, nfd] = accents;
    const pair = { [nfc]: "a {{question}}", [nfd]: "b {{question}}" };
    const found = await detectedIn(changeOf({ [nfc]: "c {{question}}" }, pair));
    expect(found.prompts.map(promptShape)).toMatchObject([{ path: nfc, baseline: nfc }]);
    expect(found.warnings).toMatchObject([
      { message: `\`${nfd}\` and \`${nfc}\` are one file on macOS and Windows` },
    ]);
  });
});
