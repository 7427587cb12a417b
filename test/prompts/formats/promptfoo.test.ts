import { describe, expect, it } from "vitest";

import { document } from "../../../src/prompts/formats/document.ts";
import { fixtures, valueOf } from "../../text/reading.ts";
import { formatContract, readFixture } from "./contract.ts";

const prompts = (file: string) => valueOf(readFixture(document, "promptfoo", file));
const CODE =
  "is code or lies in a service, and is never run or fetched; give the prompt as a text or a file of chat messages";

describe("promptfoo configurations", () => {
  formatContract(document, "promptfoo", {
    "good-glob.yaml": [
      "2: `echo` is no model that can be asked; the `default` of `models` in the configuration is asked",
    ],
    "good-providers.yaml": [
      "2: of 2 providers, `openai:gpt-4o` alone is asked; name another one in a configuration of its own",
      "2: `file://custom.py` is no model that can be asked",
    ],
    "good-provider-prompts.yaml": [
      "6: of 2 providers, `openai:gpt-5.4` alone is asked; name another one in a configuration of its own",
      "5: none of `providers` is for this prompt; the `default` of `models` in the configuration is asked",
    ],
    "bad-blocks.yaml": [
      "prompts/blocks.json:1: the messages are no JSON or YAML before their template is rendered; put `{% … %}` inside a `content`: messages are read first, so that no value can add one",
    ],
    "bad-code.yaml": [
      `2: \`file://prompts.py:build\` ${CODE}`,
      `3: \`exec:./prompt.sh\` ${CODE}`,
      `4: \`prompt.mjs\` ${CODE}`,
      `5: \`langfuse://support\` ${CODE}`,
    ],
    "bad-empty-file.yaml": [
      "prompts/empty.md:1: the prompt has no text; write the instruction that the model gets",
    ],
    "bad-include.yaml": [
      '4: `{% include "x.txt" %}` is not read; other files are not included; put the text into this one',
    ],
    "bad-missing.yaml": [
      "2: `file://nowhere.txt` leads to no file; name it relative to the configuration",
      "3: `file://none/*.txt` leads to no file; name it relative to the configuration",
    ],
    "good-settings.yaml": [
      "4: `prompts[0].config.temprature` is no setting that can be sent; did you mean `temperature`?",
      "10: `providers[1].config.verbosity` is no setting that can be sent",
      "7: `anthropic:claude-agent-sdk` is no model that can be asked",
    ],
    "bad-name-alone.yaml": [
      "2: `travel-agent` is a name, and this entry of `prompts` has no text; write the text as `raw`",
    ],
    "bad-nothing.yaml": ["1: `prompts` names no prompt; write a text or `file://…`"],
    "bad-outside.yaml": [
      "1: `file://../secret.txt` leads out of the repository; name a file of this repository",
    ],
    "bad-table.yaml": [
      "1: `file://prompts.csv` leads to no file; name it relative to the configuration",
    ],
    "bad-two-names.yaml": ["3: two prompts are called `a/a`; give one a `label`"],
  });

  it("are several prompts, called by label, file or place", () => {
    const names = (file: string) => prompts(file).map(({ name }) => name);
    expect(names("good-files.yaml")).toEqual([
      "a/support",
      "a/support/2",
      "a/chat",
      "a/turns",
      "a/loop",
    ]);
    expect(names("good-inline.yaml")).toEqual(["a", "a/2", "a/polite"]);
  });

  it("have the model and the settings of their provider", () => {
    expect(prompts("good-files.yaml")[0]).toMatchObject({
      wish: { provider: "openai", model: "gpt-4o-mini" },
      parameters: { temperature: 0.2, maxTokens: 300 },
    });
    expect(prompts("good-inline.yaml")[0]?.wish).toEqual({
      provider: "anthropic",
      model: "claude-sonnet-4-5",
    });
  });

  it("have settings of their own before those of the first provider that is a model", () => {
    expect(prompts("good-settings.yaml")).toMatchObject([
      {
        name: "a/short",
        messages: [{ role: "user", template: "Answer in a word: {{q}}" }],
        wish: { provider: "openai", model: "gpt-5.4" },
        parameters: { maxTokens: 5, reasoningEffort: "low" },
      },
      { name: "a/long", parameters: { maxTokens: 500, reasoningEffort: "low" } },
    ]);
  });

  it("are asked of the provider that names them by label, group or file", () => {
    const models = prompts("good-provider-prompts.yaml").map(({ wish }) => wish.model);
    expect(models).toEqual([
      "gpt-5.4",
      "claude-sonnet-5",
      "claude-sonnet-5",
      "claude-sonnet-5",
      null,
    ]);
  });

  it("send nothing of what is blank around a part of a text file", () => {
    const text = "\n\n  Be kind.\r\n\n --- \n\n{{q}}\n";
    const files = { paths: new Set(["p.txt"]), text: () => text };
    const source = { name: "a", path: "a.yaml", text: "prompts: [p.txt]\ntests: []" };
    const read = valueOf(document.parse(source, files)).flatMap(({ messages }) => messages);
    expect(read).toMatchObject([
      { template: "Be kind.", line: 3 },
      { template: "{{q}}", line: 7 },
    ]);
  });

  it("part text files at three dashes, and read chat messages wherever they stand", () => {
    const texts = prompts("good-files.yaml").map(({ messages }) =>
      messages.map(({ role, template }) => `${role}: ${template.trim()}`),
    );
    expect(texts.slice(0, 4)).toEqual([
      ["user: Answer {{q}} kindly."],
      ["user: Answer {{q}} briefly."],
      ["system: Answer kindly.", "user: {{ q }}"],
      ["system: Answer.", "user: {{q}}"],
    ]);
    expect(prompts("good-inline.yaml")[1]?.messages).toMatchObject([
      { role: "system", template: "Translate.", line: 4 },
      { role: "user", template: "{{text}}", line: 5 },
    ]);
  });

  it("take a text for data only where it is a list of messages", () => {
    expect(prompts("good-first-line.yaml").flatMap(({ messages }) => messages)).toMatchObject([
      { role: "user", template: "Input: {{q | dump}}" },
      { role: "user", template: "Answer: {{q}}" },
    ]);
  });

  it("name the files that they are made of", () => {
    const references = (file: string) => {
      const text = fixtures.text(`prompts/promptfoo/${file}`);
      return document.references({ path: `shop/${file}`, text });
    };
    expect(references("good-files.yaml").map(({ line, candidates }) => [line, candidates])).toEqual(
      [
        [3, ["shop/prompts/support.txt"]],
        [4, ["shop/prompts/chat.json"]],
        [5, ["shop/prompts/turns.yaml"]],
        [6, ["shop/prompts/loop.j2"]],
      ],
    );
    expect(references("good-glob.yaml")).toMatchObject([
      { candidates: [], pattern: "shop/prompts/*.txt" },
    ]);
    expect(references("bad-code.yaml")).toEqual([]);
  });
});
