import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { FREE_TEXT } from "../../../src/models/tool.ts";
import { parsePlain } from "../../../src/prompts/formats/plain.ts";
import { decodeText } from "../../../src/text/decode.ts";
import { anyText } from "../../text/any-text.ts";
import { fixtures, sentences, valueOf } from "../../text/reading.ts";

import type { Parsed } from "../../../src/problem.ts";
import type { Prompt } from "../../../src/prompts/prompt.ts";

const read = (text: string, path = "a.md") => parsePlain({ name: "a", path, text });

function readFixture(file: string): Parsed<Prompt> {
  const source = decodeText(fixtures.bytes(`prompts/plain/${file}`), file);
  return source.ok ? read(source.value.text, file) : source;
}

const prompt = (file: string) => valueOf(readFixture(file));
const messages = (file: string) =>
  prompt(file).messages.map(({ role, template }) => [role, template]);

describe("parsePlain() on good files", () => {
  it("takes a text without more for the system message, with no settings", () => {
    expect(prompt("good-body-only.md")).toEqual({
      name: "a",
      path: "good-body-only.md",
      messages: [
        {
          role: "system",
          template: "You answer questions about returns in one sentence.\n",
          line: 1,
        },
      ],
      wish: { provider: null, model: null },
      parameters: {},
      ...FREE_TEXT,
      settingLines: {},
      metadata: {},
    });
  });

  it("reads settings and keeps the other keys as metadata", () => {
    expect(prompt("good-front-matter.md")).toMatchObject({
      messages: [
        { template: "Answer from the policy only.\n\nPolicy: {{policy.returns}}\n", line: 13 },
      ],
      wish: { provider: "openai", model: "gpt-4o-mini" },
      parameters: { temperature: 0.2, topP: 0.9, maxTokens: 300, stop: ["END", "###"], seed: 7 },
      metadata: { description: "Answers questions about returns", owner: "support" },
    });
  });

  it("reads tools, their choice and the form of the answer, with the lines they stand on", () => {
    const { parameters, tools, toolChoice, responseFormat, settingLines, metadata } =
      prompt("good-tools.md");
    expect(parameters).toEqual({
      topK: 40,
      frequencyPenalty: 0.5,
      presencePenalty: -0.5,
      reasoningEffort: "low",
    });
    expect(tools).toEqual([
      {
        name: "order_status",
        description: "Where an order is.",
        parameters: {
          type: "object",
          properties: { order: { type: "string" } },
          required: ["order"],
        },
        strict: null,
      },
      {
        name: "handover",
        description: null,
        parameters: { type: "object", properties: {} },
        strict: true,
      },
    ]);
    expect(toolChoice).toEqual({ name: "order_status" });
    expect(responseFormat).toEqual({ name: "answer", schema: { type: "object" }, strict: false });
    expect(settingLines).toMatchObject({ topK: 3, tools: 7, toolChoice: 13, responseFormat: 14 });
    expect(metadata).toEqual({});
  });

  it.each([
    ["text", "text"],
    ["json", "json"],
    ["json_object", "json"],
    ["{ type: json_object }", "json"],
    ["{ type: text }", "text"],
    ["{ name: a, schema: {}, strict: true }", { name: "a", schema: {} }],
  ])("takes the response format %s", (written, format) => {
    const { responseFormat } = valueOf(read(`---\nresponse_format: ${written}\n---\nHi\n`));
    expect(responseFormat).toEqual(format);
  });

  it("keeps the names of tools as metadata, with a warning: only definitions can be sent", () => {
    const reading = readFixture("good-names-of-tools.md");
    expect(valueOf(reading)).toMatchObject({ tools: [], metadata: { tools: ["Read", "Grep"] } });
    expect(reading.ok && reading.warnings).toMatchObject([{ line: 2 }]);
  });

  it.each(["good-licence-comment.md", "good-byte-order-mark.md"])(
    "finds the front matter of %s",
    (file) => {
      expect(prompt(file).wish.model).toBe("gpt-4o-mini");
      expect(messages(file)).toEqual([["system", "Be brief.\n"]]);
    },
  );

  it("keeps CRLF inside messages", () => {
    expect(messages("good-crlf.md")).toEqual([
      ["system", "Be brief.\r\nBe kind."],
      ["user", "{{question}}\r\n"],
    ]);
  });

  it("splits sections under headings", () => {
    expect(messages("good-headings.md")).toEqual([
      ["system", "You answer questions about returns."],
      ["user", "Is {{item}} returnable?"],
      ["assistant", "Yes, within 30 days."],
      ["user", "{{question}}\n"],
    ]);
  });

  it("splits sections under `system:` and `user:` lines", () => {
    expect(messages("good-colons.txt")).toEqual([
      ["system", "Classify the ticket.\nUser: and Assistant: in this line are text."],
      ["user", "{{ticket}}\n"],
    ]);
  });

  it("takes text before the user's section for the system message", () => {
    expect(messages("good-text-before-user.md")).toEqual([
      ["system", "You answer questions about returns."],
      ["user", "{{question}}\n"],
    ]);
  });

  it.each(["good-rule-in-body.md", "good-marks-in-metadata.md"])(
    "finds one message in %s",
    (file) => {
      expect(messages(file)).toHaveLength(1);
      expect(sentences(readFixture(file))).toEqual([]);
    },
  );

  it("leaves role lines in code blocks alone", () => {
    expect(messages("good-code-block.md").map(([role]) => role)).toEqual(["system", "user"]);
  });

  it("leaves braces that are no marks alone", () => {
    expect(sentences(readFixture("good-literal-braces.md"))).toEqual([]);
  });

  it("warns of what looks like a mark and is sent as text", () => {
    expect(sentences(readFixture("good-marks-of-other-languages.md"))).toEqual([
      "good-marks-of-other-languages.md:2: `{% if short %}` is sent as text; say `template: jinja` if it is meant as Jinja",
      "good-marks-of-other-languages.md:3: `{content}` is sent as text, and nothing of this prompt is filled; write `{{content}}`, or say `template: f-string`",
    ]);
    expect(sentences(readFixture("good-doubtful-mark.md"))).toEqual([
      "good-doubtful-mark.md:1: `{{ name | upper }}` is no variable name and is sent as text; a variable is written `{{name}}`: letters, digits, `_`, `-` and `.`",
    ]);
  });

  it("warns of metadata that was probably meant as a setting", () => {
    expect(sentences(readFixture("good-misspelt-setting.md"))).toEqual([
      "good-misspelt-setting.md:2: `temprature` is kept as metadata and not sent; did you mean `temperature`?",
      "good-misspelt-setting.md:3: `maxTokens` is kept as metadata and not sent; did you mean `max_tokens`?",
      "good-misspelt-setting.md:5: `config.temperature` is kept as metadata and not sent; write `temperature` at the top level",
    ]);
  });

  it("has a fixture that is read for every good file", () => {
    for (const file of fixtures.names("prompts/plain", "good-"))
      expect(messages(file)).not.toEqual([]);
  });
});

const STRAY =
  "stands outside the front matter and would be sent as text; begin the file with a line `---`, then the settings, then another line `---`";
const SECTIONS = "is no variable; sections are not read; give the finished text as one variable";

/** Every bad file with all that is said about it. */
const REFUSALS: { readonly [file: string]: readonly string[] } = {
  "bad-empty-section.md": [
    "3: the user section is empty; write its text, such as `{{question}}`, or remove the line",
  ],
  "bad-empty.md": ["1: the prompt has no text; write the instruction that the model gets"],
  "bad-fence-below-licence-line.md": [`4: \`model\` ${STRAY}`],
  "bad-fence-indented.md": [`2: \`temperature\` ${STRAY}`],
  "bad-fence-missing-above.md": [`1: \`model\` ${STRAY}`],
  "bad-fence-of-two-dashes.md": [`2: \`model\` ${STRAY}`],
  "bad-front-matter-never-closed.md": [
    "1: the front matter that begins here is never closed; close the settings with a line `---`, or write `***` if a Markdown rule was meant",
  ],
  "bad-front-matter-prose.md": [
    "1: the block between the first two `---` lines is no list of `setting: value`; write `***` if a Markdown rule was meant",
  ],
  "bad-front-matter-yaml.md": [
    "3: invalid YAML: implicit map keys need to be followed by map values; give every key its `:`, and every quote and bracket its other half",
  ],
  "bad-latin1.md": [
    "2: byte 0xE9 at offset 11 is not UTF-8; save the file as UTF-8 (it looks like Latin-1 or Windows-1252)",
  ],
  "bad-lfs-pointer.md": [
    "1: the file is a Git LFS pointer, not the text it stands for; keep prompts and eval sets in git itself (git lfs untrack, then commit the file)",
  ],
  "bad-model-of-another-tool.md": [
    "2: `model` must be the id of a model, without variables, not a mapping",
  ],
  "bad-mustache-delimiters.md": [
    "1: `{{=<% %>=}}` is no variable; other delimiters are not read; keep `{{` and `}}`",
  ],
  "bad-mustache-partial.md": [
    "4: `{{> policy}}` is no variable; partials are not read; put the text into this file",
  ],
  "bad-mustache-section.md": [`2: \`{{#vip}}\` ${SECTIONS}`, `4: \`{{/vip}}\` ${SECTIONS}`],
  "bad-open-code-block.md": [
    "3: the code block that begins here is never closed and hides a role line; close it with a line of the same marks",
  ],
  "bad-second-system.md": [
    "7: the system section must be the first and only one; keep one system section, above the others",
  ],
  "bad-setting-range.md": [
    "2: `temperature` must be a number from 0 to 2, not 3",
    '3: `max_tokens` must be a whole number above 0, not "300"',
    "4: `model` must be the id of a model, without variables, not 4; put it in quotes",
    "5: `stop` must be a text or a list of texts, not a list",
  ],
  "bad-setting-variable.md": [
    '2: `model` must be the id of a model, without variables, not "{{model}}"',
  ],
  "bad-tag.md": [
    "2: tag `!!js/function` is not allowed; remove it: files are data and hold plain values only",
  ],
  "bad-text-before-system.md": [
    "1: the text before the system section belongs to no message; move it into a section, or into the front matter as `description:`",
  ],
  "bad-toml.md": [`2: \`model\` ${STRAY}`],
  "bad-tools.md": [
    '3: `tools[0].name` must be a name of letters, digits, `_`, `-` and `.`, at most 64, not "order status"',
    "4: `tools[1]` must be a tool, `{ name, description, parameters }`, not a mapping",
    '5: `tool_choice` must be auto, none, required, or `{ name: … }` of a tool, not "sometimes"',
    '6: `response_format` must be text, json, or `{ name, schema }`, not "yaml"',
    '7: `reasoning_effort` must be none, minimal, low, medium, high, xhigh or max, not "hard"',
  ],
  "bad-unsafe-key.md": ["2: key `__proto__` is not allowed; give it another name"],
  "bad-utf16-without-mark.md": [
    "1: byte 0x00 at offset 1 is no text; save the file as UTF-8 (it is binary, or UTF-16 without a byte order mark)",
  ],
  "bad-utf16.md": [
    "1: the file is UTF-16, by its byte order mark at offset 0; save the file as UTF-8",
  ],
};

describe("parsePlain() on bad files", () => {
  it.each(Object.entries(REFUSALS))("refuses %s", (file, expected) => {
    const reading = readFixture(file);
    expect(reading.ok).toBe(false);
    expect(sentences(reading)).toEqual(expected.map((sentence) => `${file}:${sentence}`));
  });

  it("knows every bad file", () => {
    expect(fixtures.names("prompts/plain", "bad-").toSorted()).toEqual(
      Object.keys(REFUSALS).toSorted(),
    );
  });

  it("reports settings and text together", () => {
    expect(sentences(read("---\nseed: x\n---\n{{#a}}"))).toEqual([
      'a.md:2: `seed` must be a whole number, not "x"',
      `a.md:4: \`{{#a}}\` ${SECTIONS}`,
    ]);
  });

  it("lists twenty bad marks of a message at most", () => {
    expect(sentences(read("{{#a}}".repeat(1000)))).toHaveLength(20);
  });
});

describe("parsePlain() on any text", () => {
  it("never throws", () => {
    const unit = fc.constantFrom(
      "---",
      "\n",
      "model: ",
      "{{",
      "}}",
      "#",
      " ## User",
      "user:",
      "```",
      "a",
      "<!--",
      "-->",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string({ unit })), (text) => {
        const reading = read(text);
        const found = reading.ok ? reading.value.messages : reading.problems;
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });

  it("sends a text without front matter and role lines byte for byte", () => {
    const text = anyText().filter((text) => !/[-#:`+{]/.test(text) && /[a-z]/.test(text));
    fc.assert(
      fc.property(text, (text) => {
        expect(valueOf(read(text)).messages).toEqual([{ role: "system", template: text, line: 1 }]);
      }),
    );
  });
});
