import { describe, expect, it } from "vitest";

import { document } from "../../../src/prompts/formats/document.ts";
import { render } from "../../../src/prompts/render.ts";
import { caseId } from "../../../src/units.ts";
import { sentences, valueOf } from "../../text/reading.ts";
import { formatContract, readFixture } from "./contract.ts";

import type { Prompt } from "../../../src/prompts/prompt.ts";

const NO_TREE = { paths: new Set<string>(), text: () => null };
const one = (folder: string, file: string): Prompt =>
  valueOf(readFixture(document, folder, file))[0]!;
const names = (folder: string, file: string, key?: string): readonly string[] =>
  valueOf(readFixture(document, folder, file, key)).map(({ name }) => name);

describe("GitHub Models files", () => {
  formatContract(document, "prompt-yml", {
    "good-snake-case.prompt.yml": [
      "7: `modelParameters.logit_bias` is no setting that can be sent",
      "11: unknown key `modelParametres` is not sent; did you mean `modelParameters`?",
    ],
    "bad-no-messages.prompt.yml": [
      "1: there are no messages; write `messages:` with a `role` and a `content` each, or narrow `files` to prompts",
    ],
    "bad-messages-elsewhere.prompt.yml": ["2: there are no messages; call `prompts` `messages`"],
    "bad-range.prompt.yml": [
      "4: `temperature` must be a number from 0 to 2, not 3",
      '5: `top_p` must be a number from 0 to 1, not "high"',
    ],
    "bad-role.prompt.yml": ["2: unknown role `sytem`; did you mean `system`?"],
    "bad-schema-missing.prompt.yml": [
      "3: `json_schema` asks for a schema, and there is no `jsonSchema`; add it, or write `json_object`",
    ],
    "bad-schema.prompt.yml": [
      "4: `jsonSchema`: invalid JSON: expected property name or '}' (column 2)",
    ],
  });

  it("know no role by a name that every object has", () => {
    const text = "messages:\n  - { role: constructor, content: Hello }\n";
    const reading = document.parse({ name: "a", path: "a.prompt.yml", text }, NO_TREE);
    expect(sentences(reading)).toEqual([
      "a.prompt.yml:2: unknown role `constructor`; known are `system`, `developer`, `user`, `human`, `assistant`, `ai`, `model` and `tool`",
    ]);
  });

  it("say model, parameters and messages with the lines of their texts", () => {
    expect(one("prompt-yml", "good-refund.prompt.yml")).toMatchObject({
      wish: { provider: null, model: "openai/gpt-4o-mini" },
      parameters: { temperature: 0.2, maxTokens: 300 },
      messages: [
        {
          role: "system",
          template: "Answer from the policy only.\nPolicy: {{policy}}\n",
          line: 10,
        },
        { role: "user", template: "{{input}}", line: 13 },
      ],
    });
  });

  it("take snake case and penalties for the settings that they are", () => {
    expect(one("prompt-yml", "good-snake-case.prompt.yml").parameters).toEqual({
      maxTokens: 500,
      topP: 0.9,
      frequencyPenalty: 0.5,
      presencePenalty: -0.5,
    });
  });

  it("ask for JSON of a schema that is text or a mapping", () => {
    const schema = { type: "object", properties: { label: { type: "string" } } };
    expect(one("prompt-yml", "good-schema-text.prompt.yml").responseFormat).toEqual({
      name: "triage",
      schema,
    });
    expect(one("prompt-yml", "good-schema-mapping.prompt.yaml").responseFormat).toEqual({
      name: "answer",
      schema,
      strict: false,
    });
  });
});

describe("chat messages", () => {
  formatContract(document, "chat", {
    "bad-system-mapping.yaml": ["1: `system` must be a text; put it in quotes"],
    "good-semantic-kernel.yaml": [
      "5: `{{time.daysAgo $days}}` is no variable name and is sent as text; a variable is written `{{name}}`: letters, digits, `_`, `-` and `.`",
    ],
    "bad-audio-part.json": [
      "3: a part of type `input_audio` cannot be sent; parts are `text` and `image_url`",
    ],
    "bad-two-bodies.yaml": [
      "1: `messages` and other keys both hold the prompt's messages; keep either",
    ],
    "good-second-text.yaml": ["2: `text` is not sent"],
    "good-dollar-marks.yaml": [
      "2: `variables` are declared, and nothing of this prompt is filled; write `{{name}}` where a value belongs",
    ],
    "good-model-mapping.yaml": [
      "5: `model.parameters.topk` is no setting that can be sent; did you mean `top_k`?",
    ],
    "good-other-marks.yaml": [
      "3: `${length}` is sent as text, and nothing of this prompt is filled; write `{{length}}`",
    ],
    "bad-json.json": ["2: invalid YAML: unexpected double-quoted-scalar token"],
    "bad-no-content.yaml": [
      "1: the message has no `content`; write its text, such as `{{question}}`",
    ],
  });

  it("follow a system's text that stands beside them", () => {
    expect(one("chat", "good-system-beside.json").messages).toMatchObject([
      { role: "system", template: "Be brief." },
      { role: "user", template: "{{question}}" },
    ]);
  });

  it("have a model and settings that are written together", () => {
    expect(one("chat", "good-model-mapping.yaml")).toMatchObject({
      wish: { provider: "openai", model: "gpt-4o-mini" },
      parameters: { temperature: 0.5, maxTokens: 100, reasoningEffort: "low" },
    });
  });

  it("carry images, calls of tools and their answers", () => {
    expect(one("chat", "good-messages.yaml").messages[1]).toMatchObject({
      template: "What is this, in {{language}}?",
      more: [{ kind: "image", template: "https://example.com/cat.png" }],
    });
    expect(one("chat", "good-tool-calls.json").messages.slice(1, 3)).toMatchObject([
      { toolCalls: [{ id: "c1", name: "weather", arguments: { city: "Paris" } }] },
      { role: "tool", toolCallId: "c1", template: "18 degrees" },
    ]);
  });
});

describe("Langfuse prompts", () => {
  formatContract(document, "langfuse", {});

  it("put a case's conversation where their placeholder stands", () => {
    const [prompt] = valueOf(readFixture(document, "langfuse", "good-placeholder.json"));
    const messages = [{ role: "user", content: "Hello" }] as const;
    const testCase = { id: caseId("one"), input: { q: "And now?" }, messages, images: [] };
    expect(render(prompt!, testCase)).toMatchObject({
      messages: [...messages, { role: "user", content: "And now?" }],
    });
  });

  it("have their settings in `config`", () => {
    expect(one("langfuse", "good-chat.json")).toMatchObject({
      wish: { model: "gpt-4o-mini" },
      parameters: { temperature: 0.3 },
      metadata: { version: 3, labels: ["production"] },
    });
  });
});

describe("LangChain prompts", () => {
  formatContract(document, "langchain", {
    "bad-unknown-message.json": [
      '1: this document has the shape of no prompt format; name the place of the prompts in the configuration, such as `key: "*.system"`, or narrow `files`',
    ],
  });

  const messagesOf = (file: string, input: { readonly [name: string]: string }) => {
    const [prompt] = valueOf(readFixture(document, "langchain", file));
    const messages = [{ role: "assistant", content: "Earlier." }] as const;
    return render(prompt!, { id: caseId("one"), input, messages, images: [] });
  };

  it("are the messages that they stand for, in their own language", () => {
    expect(messagesOf("good-chat.json", { question: "Why {x}?" })).toMatchObject({
      messages: [
        { role: "system", content: 'Answer as JSON: {"answer": "…"}' },
        { role: "assistant", content: "Earlier." },
        {
          role: "user",
          content: [
            { kind: "text", text: "Why {x}?" },
            { kind: "image-url", url: "https://example.com/a.png" },
          ],
        },
      ],
    });
    expect(messagesOf("good-few-shot.yaml", { word: "big" })).toMatchObject({
      messages: [
        {
          content:
            "Name the opposite.\n\nWord: happy\nOpposite: sad\n\nWord: {\nOpposite: }\n\nWord: big\nOpposite:",
        },
        {},
      ],
    });
  });

  it("have the model of the chain that they begin", () => {
    expect(valueOf(readFixture(document, "langchain", "good-chain.json"))).toMatchObject([
      {
        wish: { model: "gpt-5.4-mini" },
        parameters: { temperature: 0.1 },
        dialect: { name: "mustache" },
        messages: [{ role: "user", template: "Say {{word}}." }],
      },
    ]);
  });
});

describe("several prompts in one file", () => {
  const shapeless = (key: string): string =>
    `1: this document has the shape of no prompt format; name the place of the prompts in the configuration, such as \`key: "${key}"\`, or narrow \`files\``;
  formatContract(document, "library", {
    "bad-configuration.yaml": [shapeless("*.system")],
    "bad-nameless-list.json": [shapeless("*.system")],
    "bad-texts.yaml": [shapeless("*")],
    "bad-parts-elsewhere.yaml": [shapeless("*.instruction")],
    "bad-shared-system.yaml": [
      "3: `refund` holds a text that is not sent with the system's; let `key` in the configuration say which one is the prompt, or add `user`",
    ],
    "bad-one-of-two.yaml": [
      "4: `{{#x}}` is no variable; sections are not read; give the finished text as one variable",
    ],
  });

  it("are named by their keys, or by their own names in a list", () => {
    expect(names("library", "good-mapping.yaml")).toEqual(["a/refund", "a/shipping"]);
    expect(names("library", "good-prompts-key.yaml")).toEqual(["a/summarise", "a/translate"]);
    expect(names("library", "good-list.json")).toEqual(["a/summarise", "a/translate"]);
  });

  it("are made of a system's and a user's text under the names that people give them", () => {
    const prompts = valueOf(readFixture(document, "library", "good-parts.yaml"));
    expect(prompts.map(({ messages }) => messages.map(({ role }) => role))).toEqual([
      ["system", "user"],
      ["system", "user"],
    ]);
  });

  it.each([
    ["*.system", ["a/refund"]],
    ["refund.system", ["a/system"]],
    ["*", ["a/refund", "a/shipping"]],
  ])("are selected by `key: %s`", (key, expected) => {
    expect(names("library", "good-mapping.yaml", key)).toEqual(expected);
  });

  it.each([
    ["bad-texts.yaml", "*", ["a/refund", "a/shipping"]],
    ["bad-parts-elsewhere.yaml", "*.instruction", ["a/refund", "a/shipping"]],
    ["bad-shared-system.yaml", "refund", ["a/refund"]],
  ])("of %s are read by the key that the refusal says, `%s`", (file, key, expected) => {
    expect(names("library", file, key)).toEqual(expected);
  });

  it.each([
    ["refund.sytem", "1: this document has the shape of no prompt format"],
    ["x", "1: this document has the shape of no prompt format"],
  ])("are missed by `key: %s`", (key, sentence) => {
    expect(sentences(readFixture(document, "library", "good-mapping.yaml", key))[0]).toContain(
      sentence,
    );
  });

  it("are f-strings where their variables all stand in single braces, or their rule says so", () => {
    expect(one("library", "good-langchain.yaml").dialect?.name).toBe("f-string");
    const source = {
      name: "a",
      path: "a.yaml",
      text: "prompt: Hi {x}\n",
      template: "jinja",
    } as const;
    expect(valueOf(document.parse(source, NO_TREE))[0]?.dialect?.name).toBe("jinja");
  });

  it("have one name each", () => {
    const text = "a: { b: one }\nc: { b: two }\n";
    const source = { name: "a", path: "a.yaml", text, key: "*.b" };
    expect(valueOf(document.parse(source, NO_TREE)).map(({ name }) => name)).toEqual([
      "a/a",
      "a/c",
    ]);
    const list = '[{"id": "x", "prompt": "1"}, {"id": "x", "prompt": "2"}]';
    expect(sentences(document.parse({ name: "a", path: "a.json", text: list }, NO_TREE))).toEqual([
      "a.json:1: two prompts of this file are called `x`; rename one",
    ]);
  });
});
