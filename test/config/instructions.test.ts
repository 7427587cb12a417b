import { describe, expect, it } from "vitest";

import { withInstructions } from "../../src/config/instructions.ts";
import { parseConfig } from "../../src/config/load.ts";
import { parsed, problemText } from "../../src/problem.ts";
import { valueOf } from "../../src/usage-error.ts";

const config = (judge: string) =>
  valueOf(
    parseConfig(
      `prompts: [{ files: a.md, evals: a.yaml }]\njudge:\n  provider: scripted\n  model: critic\n${judge}`,
      "evenhand.yaml",
    ),
  );

const OWN = config("  instructions:\n    pair: judge/pair.md\n");
const WORDS = "Read the blocks [[BEGIN name code]] and score.";

const read = (of: ReturnType<typeof config>, files: { readonly [path: string]: string }) =>
  withInstructions(of, (path) =>
    Promise.resolve(files[path] === undefined ? null : parsed({ text: files[path], bom: false })),
  );

describe("withInstructions()", () => {
  it("puts base's words in the place of ours, and names the policy by them too", async () => {
    const own = valueOf(await read(OWN, { "judge/pair.md": WORDS }));
    expect(own.judge!.instructions).toEqual({
      pair: { path: "judge/pair.md", text: WORDS },
      single: null,
    });
    const other = valueOf(await read(OWN, { "judge/pair.md": `${WORDS} Mildly.` }));
    expect(other.digest).not.toBe(own.digest);
  });

  it("leaves a configuration as it is that has no words of its own, or no judge", async () => {
    const plain = config("");
    expect(valueOf(await read(plain, {}))).toEqual(plain);
    const none = valueOf(parseConfig("prompts: [{ files: a.md, evals: a.yaml }]\n", "e.yaml"));
    expect(valueOf(await read(none, {}))).toEqual(none);
  });

  it.each([
    ["is not there", {}, "does not exist"],
    ["is empty", { "judge/pair.md": " \n" }, "is empty"],
    ["is too long", { "judge/pair.md": `[[BEGIN${"x".repeat(20_000)}` }, "is longer than 20000"],
    [
      "knows nothing of fences",
      { "judge/pair.md": "Be fair." },
      "does not tell the judge of its blocks",
    ],
  ])("says at its line what is wrong with a file that %s", async (_, files, why) => {
    const found = await read(OWN, files);
    expect(found.ok ? [] : found.problems.map(problemText)).toEqual([
      expect.stringContaining(
        `evenhand.yaml:6: \`judge.instructions.pair\` names judge/pair.md, which ${why}`,
      ),
    ]);
  });
});
