import { describe, expect, it } from "vitest";

import { imagesOf, textOf } from "../src/models/message.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { png } from "./support/images.ts";
import { judgeBy } from "./support/scripted-judge.ts";

/** A prompt that describes a photo of each case. */

const CASES = Array.from({ length: 12 }, (_, n) => `case-${String(n + 1).padStart(2, "0")}`);
const EVALS = [
  "rubric: [{ id: right, description: Describes the photo. }]",
  "cases:",
  ...CASES.map(
    (id) =>
      `  - { id: ${id}, input: { question: "What is ${id}?" }, images: { photo: photo.png } }`,
  ),
  "",
].join("\n");
const promptFor = (word: string): string =>
  `## System\nLook ${word}.\n\n## User\n{{question}}\n{{photo}}\n`;

const trees = (config = CONFIG) => {
  const side = (word: string) => ({
    ...repository({ prompt: promptFor(word), evals: EVALS, config }),
    "evals/support/photo.png": png("a cat"),
  });
  return { base: side("carefully"), head: side("quickly") };
};

const judge = judgeBy((output) => (output.startsWith("A cat") ? 5 : 1));
const models = () =>
  engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const quick = textOf(request.messages[0]!.content).includes("quickly");
    return `${quick ? "A dog" : "A cat"} (${sample})`;
  });

describe("gate() of cases with images", () => {
  it("sends them to the model and to the judge, for control questions too", async () => {
    const { calls, run } = models();
    const { verdict } = await run(trees());
    expect(verdict).toMatchObject({ outcome: "fail" });
    const shown = calls.map(({ messages }) => imagesOf(messages.at(-1)!.content));
    expect(new Set(calls.map(({ model }) => model))).toEqual(new Set(["writer", "critic"]));
    expect(new Set(shown.map(({ length }) => length))).toEqual(new Set([1]));
    expect(shown[0]).toMatchObject([{ mediaType: "image/png", bytes: png("a cat") }]);
  });

  it("tells a reader that there was one", async () => {
    const { verdict } = await models().run(trees());
    expect(verdict.prompts[0]!.cases[0]!.input).toMatch(/\nphoto: \[image: image\/png, 1 kB\]$/);
  });

  it("is an error of the configuration where the judge takes text only", async () => {
    const config = CONFIG.replace("model: critic }", "model: critic, text_only: true }");
    const { calls, run } = models();
    const { verdict } = await run(trees(config));
    expect(verdict.prompts[0]).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      detail:
        "the judge `critic` takes no images (`judge.text_only` in evenhand.yaml), but case `case-01` has one; name a judge that does",
    });
    expect(calls).toEqual([]);
  });
});
