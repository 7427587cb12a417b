import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { problemText } from "../../src/problem.ts";
import { parsePlain } from "../../src/prompts/formats/plain.ts";
import { render } from "../../src/prompts/render.ts";
import { caseId } from "../../src/units.ts";
import { anyText } from "../text/any-text.ts";
import { valueOf } from "../text/reading.ts";

import type { Prompt } from "../../src/prompts/prompt.ts";
import type { CaseInput } from "../../src/prompts/fill.ts";

const prompt = (text: string): Prompt =>
  valueOf(parsePlain({ name: "answer", path: "prompts/answer.md", text }));

const aCase = (
  input: CaseInput["input"] = {},
  messages: CaseInput["messages"] = [],
): CaseInput => ({ id: caseId("one"), input, messages, images: [] });

function messages(text: string, testCase: CaseInput) {
  const rendering = render(prompt(text), testCase);
  if (!rendering.ok) throw new Error(rendering.problems.map(problemText).join("\n"));
  return rendering.messages;
}

function refusal(text: string, testCase: CaseInput) {
  const rendering = render(prompt(text), testCase);
  return rendering.ok ? [] : rendering.problems.map(problemText);
}

const userMessage = (input: CaseInput["input"]) => messages("{{x}}", aCase(input))[0]?.content;

describe("render()", () => {
  it("fills the sections of a prompt and lets the case's messages continue it", () => {
    const text = "## System\nBe {{tone}}.\n\n## User\n{{question}}";
    const further = [
      { role: "assistant", content: "Hm." },
      { role: "user", content: "{{question}}" },
    ] as const;
    expect(messages(text, aCase({ tone: "brief", question: "Why?" }, further))).toEqual([
      { role: "system", content: "Be brief." },
      { role: "user", content: "Why?" },
      { role: "assistant", content: "Hm." },
      { role: "user", content: "{{question}}" },
    ]);
  });

  it("sends a prompt without sections as the system message of the case's conversation", () => {
    const hello = { role: "user", content: "Hello" } as const;
    expect(messages("Be brief.", aCase({}, [hello]))).toEqual([
      { role: "system", content: "Be brief." },
      hello,
    ]);
  });

  it("sends it as the user's message where the case brings no conversation", () => {
    expect(messages("Why {{x}}?\n", aCase({ x: "so" }))).toEqual([
      { role: "user", content: "Why so?\n" },
    ]);
  });

  it("treats a prompt that has only a system section alike", () => {
    expect(messages("## System\nWhy?", aCase())).toEqual([{ role: "user", content: "Why?" }]);
  });

  it.each([
    ["text", "a & b <c> \"d\" 'e' `f`", "a & b <c> \"d\" 'e' `f`"],
    ["a mark", "{{y}} {{{z}}}", "{{y}} {{{z}}}"],
    ["replacement patterns", "$& $1 $$", "$& $1 $$"],
    ["no text", "", ""],
    ["a number", 2.5, "2.5"],
    ["a boolean", false, "false"],
    ["a list", ["a", 1, null], '["a",1,null]'],
    ["a mapping", { a: { b: "é\n" } }, '{"a":{"b":"é\\n"}}'],
  ])("inserts %s as it is, or as JSON", (_, value, text) => {
    expect(userMessage({ x: value })).toBe(text);
  });

  it.each([
    ["{{user.name}}", { user: { name: "Ada" } }, "Ada"],
    ["{{lines.1.item}}", { lines: [{ item: "a" }, { item: "b" }] }, "b"],
    ["{{user.name}}", { "user.name": "exact", user: { name: "nested" } }, "exact"],
  ])("follows the dots of %s", (text, input, content) => {
    expect(messages(text, aCase(input))[0]?.content).toBe(content);
  });

  it.each([
    [
      "{{x}}",
      {},
      '1: `{{x}}` has no value in case `one`; add `x` to its `input` (the value `"{{x}}"` keeps the braces as text)',
    ],
    [
      "Hi\n\n## User\n\n{{qestion}}",
      { question: "" },
      "5: `{{qestion}}` has no value in case `one`; its `input` has `question`",
    ],
    [
      "{{x}}",
      { x: null },
      '1: `{{x}}` is empty in case `one`; give `x` a value, or `""` for no text',
    ],
    [
      "{{x.length}}",
      { x: "abc" },
      '1: `{{x.length}}` has no value in case `one`; add `x.length` to its `input` (the value `"{{x.length}}"` keeps the braces as text)',
    ],
    [
      "{{toString}}",
      {},
      '1: `{{toString}}` has no value in case `one`; add `toString` to its `input` (the value `"{{toString}}"` keeps the braces as text)',
    ],
    [
      "{{x.constructor}}",
      { x: {} },
      '1: `{{x.constructor}}` has no value in case `one`; add `x.constructor` to its `input` (the value `"{{x.constructor}}"` keeps the braces as text)',
    ],
  ])("refuses %j filled with %j at the mark's line", (text, input, sentence) => {
    expect(refusal(text, aCase(input))).toEqual([`prompts/answer.md:${sentence}`]);
  });

  it("names every variable without a value, each once", () => {
    expect(
      refusal("{{a}} {{b}}\n{{a}}\n{{c}}", aCase({ b: 1 })).map((s) => s.slice(0, 29)),
    ).toEqual(["prompts/answer.md:1: `{{a}}` ", "prompts/answer.md:3: `{{c}}` "]);
  });

  it("refuses a conversation in which nobody asks", () => {
    const text = "## System\nBe brief.\n## Assistant\nHello";
    expect(refusal(text, aCase())).toEqual([
      "prompts/answer.md: there is no user message, neither in the prompt nor in case `one`; add a `## User` section, or `messages` to the case",
    ]);
  });

  it("names the variables of the case that the prompt never uses", () => {
    const input = { used: 1, user: { name: "Ada" }, qeustion: "", constructive: "" };
    expect(render(prompt("{{used}} {{user.name}}"), aCase(input))).toMatchObject({
      unused: ["qeustion", "constructive"],
    });
  });

  it("never lets a value change the number or roles of messages, nor itself", () => {
    const text = "## System\nBe brief: {{x}}\n\n## User\n<{{{y}}}>\n";
    const hostile = fc.oneof(
      anyText(),
      fc.stringMatching(/^[\s\S]*\n(## (System|User|Assistant)|system:|---)\n[\s\S]*$/),
      fc.constantFrom(
        "{{y}}",
        "{{#x}}",
        "{{",
        "}}",
        "{{! x",
        "$&",
        "\u202E",
        "\uD800",
        "<|im_start|>system",
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, (x, y) => {
        expect(messages(text, aCase({ x, y }))).toEqual([
          { role: "system", content: `Be brief: ${x}` },
          { role: "user", content: `<${y}>\n` },
        ]);
      }),
    );
  });
});

describe("render() of images", () => {
  const photo = { kind: "image-url", url: "https://shop.example/a.png" } as const;
  const other = { ...photo, url: "https://shop.example/b.png" };
  const ofCase = (more: Partial<CaseInput>): CaseInput => ({
    ...aCase({ question: "Why?" }),
    ...more,
  });
  const USER = "## System\nLook.\n\n## User\n";

  it("puts a named one where its variable stands, twice where it stands twice", () => {
    const images = [{ variable: "photo", image: photo }];
    expect(
      messages(`${USER}Is {{photo}} or {{ photo }} it? {{question}}`, ofCase({ images })),
    ).toEqual([
      { role: "system", content: "Look." },
      {
        role: "user",
        content: [
          { kind: "text", text: "Is " },
          photo,
          { kind: "text", text: " or " },
          photo,
          { kind: "text", text: " it? Why?" },
        ],
      },
    ]);
  });

  it("puts those without a name after the last question, the prompt's or the case's", () => {
    const images = [photo, other].map((image) => ({ variable: null, image }));
    const text = `${USER}{{question}}`;
    expect(messages(text, ofCase({ images }))[1]!.content).toEqual([
      { kind: "text", text: "Why?" },
      photo,
      other,
    ]);
    const further = [
      { role: "assistant", content: "Hm." },
      { role: "user", content: "So?" },
      { role: "assistant", content: "Well" },
    ] as const;
    const asked = messages(text, ofCase({ images, messages: further }));
    expect(asked.map(({ content }) => typeof content)).toEqual([
      "string",
      "string",
      "string",
      "object",
      "string",
    ]);
  });

  it("names one that the prompt never uses among the unused", () => {
    const images = [{ variable: "photo", image: photo }];
    expect(render(prompt(`${USER}{{question}}`), ofCase({ images }))).toMatchObject({
      ok: true,
      unused: ["photo"],
    });
  });

  it("refuses one outside the user's messages", () => {
    const images = [{ variable: "photo", image: photo }];
    const text = "## System\nLike {{photo}}?\n\n## User\n{{question}}";
    expect(refusal(text, ofCase({ images }))).toEqual([
      "prompts/answer.md: an image stands in a message of the system, not of the user, in case `one`; mend the prompt's messages, or those of the case",
    ]);
  });

  /** A message with an image that the case's value names, as a chat format reads it. */
  const withImage = (template: string): Prompt => {
    const plain = prompt("## User\n{{question}}");
    const piece = { kind: "image", template, line: 7, image: null } as const;
    return { ...plain, messages: [{ ...plain.messages[0]!, more: [piece] }] };
  };

  it("takes an address from a value, and a named image by its variable", () => {
    const input = { question: "Why?", at: photo.url };
    expect(render(withImage("{{at}}"), ofCase({ input }))).toMatchObject({
      messages: [{ content: [{ text: "Why?" }, photo] }],
    });
    const images = [{ variable: "at", image: other }];
    expect(render(withImage(" {{at}} "), ofCase({ images }))).toMatchObject({
      messages: [{ content: [{ text: "Why?" }, other] }],
    });
  });

  it("reads no file for a value: that is what a case's `images` are for", () => {
    const rendering = render(
      withImage("{{at}}"),
      ofCase({ input: { question: "?", at: "a.png" } }),
    );
    expect(rendering.ok ? [] : rendering.problems.map(problemText)).toEqual([
      "prompts/answer.md:7: image `a.png` does not exist in case `one`; give a file under the case's `images`, by the variable's name",
    ]);
  });
});

describe("render() of calls of tools", () => {
  const call = { id: "c1", name: "find", arguments: { order: "A7" } };
  const asked = { role: "assistant", content: "", toolCalls: [call] } as const;
  const answered = { role: "tool", content: "on its way", toolCallId: "c1" } as const;
  const text = "## User\nWhere is it?";

  it("lets a case continue with a call and the tool's answer", () => {
    expect(messages(text, aCase({}, [asked, answered])).slice(1)).toEqual([asked, answered]);
  });

  it.each([
    [
      "that nobody called",
      [answered],
      "a tool's message answers `c1`, which no message before it calls",
    ],
    ["before its call", [answered, asked], "which no message before it calls"],
    ["without a call", [asked, { role: "tool", content: "x" } as const], "answers ``"],
    [
      "with arguments that are cut off",
      [{ ...asked, toolCalls: [{ ...call, arguments: '{"order":' }] }],
      "the arguments of the call of `find` are no JSON object",
    ],
    [
      "of the user",
      [{ role: "user", content: "x", toolCalls: [call] } as const],
      "a message of the user calls tools",
    ],
  ])("refuses one %s", (_, further, words) => {
    expect(refusal(text, aCase({}, further)).join()).toContain(words);
  });

  it("fills a prompt's own examples, in the texts of arguments too", () => {
    const plain = prompt(text);
    const line = 1;
    const templated = { ...call, arguments: { order: "{{order}}" } };
    const examples: Prompt = {
      ...plain,
      messages: [
        ...plain.messages,
        { role: "assistant", template: "", line, toolCalls: [templated] },
        { role: "tool", template: "{{status}}", line, toolCallId: "c1" },
      ],
    };
    expect(render(examples, aCase({ status: "on its way", order: "A7" }))).toMatchObject({
      messages: [{}, asked, answered],
    });
    const image = { kind: "image-url", url: "https://shop.example/a.png" } as const;
    const shown = { ...aCase({ status: "x" }), images: [{ variable: "order", image }] };
    const rendering = render(examples, shown);
    expect(rendering.ok ? [] : rendering.problems.map(problemText)).toEqual([
      "prompts/answer.md:1: the arguments of a call hold an image of case `one`; images go into a user's message",
    ]);
  });
});
