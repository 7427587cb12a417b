import { describe, expect, it } from "vitest";

import { checkCommand } from "../src/commands/check.ts";
import { examples, surroundings } from "./support/docs.ts";
import { newRepo, type Files } from "./support/repo.ts";

const shown = examples.filter(({ path }) => path === "docs/reach.md");
const ofKind = (kind: string) => shown.filter(({ example }) => example?.split(" ")[0] === kind);

/** The repository that the page describes. */
const files: Files = {
  "evenhand.yaml": ofKind("config")[0]!.text,
  ...Object.fromEntries(
    ofKind("format").map(({ example, text }) => [example!.split(" ")[1]!, text] as const),
  ),
  "evals/support/answer.yaml": ofKind("evals")[0]!.text,
  "evals/support/questions.jsonl": '{"id": "a", "input": {"question": "How long?"}}\n',
  "retrieval/index.py": "top_k = 3\n",
};

describe("docs/reach.md", () => {
  it("shows the graph that `evenhand check --why` prints", async () => {
    await using repo = newRepo(files);
    const { around, said } = surroundings(repo.dir);
    const options = { config: "evenhand.yaml", policy: false, json: false, why: "support/answer" };
    expect(await checkCommand(options, around)).toBe(0);
    const [graph] = shown.filter(({ language }) => language === "text");
    expect(said()).toContain(graph!.text);
  });
});
