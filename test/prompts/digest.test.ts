import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { FREE_TEXT } from "../../src/models/tool.ts";
import type { Image } from "../../src/models/message.ts";
import { versionDigest } from "../../src/prompts/digest.ts";
import { parsePlain } from "../../src/prompts/formats/plain.ts";
import type { Prompt, TemplatePiece } from "../../src/prompts/prompt.ts";
import { anyText } from "../text/any-text.ts";
import { valueOf } from "../text/reading.ts";

const read = (text: string, path = "prompts/answer.md") =>
  valueOf(parsePlain({ name: "answer", path, text }));

const held = (text: string): Image => ({
  kind: "image",
  mediaType: "image/png",
  bytes: Buffer.from(text),
  digest: sha256(text),
});

const SETTINGS = "model: m\ntemperature: 0.5\n";
const withSettings = (settings: string) => read(`---\n${settings}---\nBe brief.\n`);

describe("versionDigest()", () => {
  it("is the SHA-256 of a canonical form that stays the same from release to release", () => {
    const canonical =
      '{"messages":[{"role":"system","template":"Be brief.\\n"}],' +
      '"model":{"baseUrl":null,"model":"m","provider":null},' +
      '"parameters":{"maxTokens":null,"seed":null,"stop":null,"temperature":0.5,"topP":null}}';
    expect(versionDigest(withSettings(SETTINGS))).toBe(sha256(canonical));
  });

  it.each([
    ["Be brief.\n", "d3d06c223795c780031113d37a2f08a7b09ebd6cbb49da8751a70c272f4a495d"],
    [
      "---\nmodel: m\ntemperature: 0.5\nstop: [a]\nseed: 1\n---\n## System\nBe brief.\n## User\n{{question}}\n## Assistant\nok\n",
      "6db0e0a246ba6d9d3275f800d54ee6169a968cdcd8431a6008755af937b6e06c",
    ],
  ])("keeps the name of a version without tools, images and response format: %j", (text, digest) =>
    expect(versionDigest(read(text))).toBe(digest),
  );

  it("counts what a message holds besides its text, and the form of the answer", () => {
    const prompt = read("Be brief.\n");
    const [message] = prompt.messages;
    const image = (template: string, held: Image | null = null): TemplatePiece => ({
      kind: "image",
      template,
      line: 2,
      image: held,
    });
    const call = { id: "c1", name: "find", arguments: { id: 7 } };
    const tool = { name: "find", description: null, parameters: {}, strict: null };
    const more = (piece: TemplatePiece) => ({ messages: [{ ...message!, more: [piece] }] });
    const changes: readonly Partial<Prompt>[] = [
      {},
      more({ kind: "text", template: "x", line: 2 }),
      more(image("x")),
      more(image("a.png", held("one"))),
      more(image("a.png", held("two"))),
      { messages: [{ ...message!, toolCalls: [call] }] },
      { messages: [{ ...message!, toolCalls: [{ ...call, arguments: { id: 8 } }] }] },
      { messages: [{ ...message!, toolCalls: [{ ...call, arguments: { a: 1, b: 2 } }] }] },
      { messages: [{ ...message!, toolCalls: [{ ...call, arguments: { b: 2, a: 1 } }] }] },
      { dialect: { name: "jinja", partials: {}, defaults: { x: { a: 1, b: 2 } } } },
      { dialect: { name: "jinja", partials: {}, defaults: { x: { b: 2, a: 1 } } } },
      { messages: [{ ...message!, toolCallId: "c1" }] },
      { tools: [tool] },
      { tools: [{ ...tool, description: "Finds." }] },
      { tools: [{ ...tool, parameters: { type: "object" } }] },
      { tools: [{ ...tool, strict: true }] },
      { toolChoice: "none" },
      { toolChoice: { name: "none" } },
      { responseFormat: "json" },
      { responseFormat: { name: "answer", schema: {} } },
      { responseFormat: { name: "answer", schema: { type: "object" } } },
      { parameters: { topK: 1 } },
      { parameters: { frequencyPenalty: 1 } },
      { parameters: { presencePenalty: 1 } },
      { parameters: { reasoningEffort: "low" } },
    ];
    const digests = changes.map((change) => versionDigest({ ...prompt, ...change }));
    expect(new Set(digests).size).toBe(changes.length);
  });

  it("names an image of the repository by its bytes, wherever the file is", () => {
    const at = (template: string) => ({
      ...read("Be brief."),
      messages: [
        {
          role: "user" as const,
          template: "",
          line: 1,
          more: [{ kind: "image" as const, template, line: 1, image: held("one") }],
        },
      ],
    });
    expect(versionDigest(at("a.png"))).toBe(versionDigest(at("b/c.png")));
  });

  it("does not count metadata, comments, layout and the file's name", () => {
    const digest = versionDigest(withSettings(SETTINGS));
    expect(versionDigest(withSettings(`owner: me\n# a comment\n${SETTINGS}`))).toBe(digest);
    const moved = read(`<!-- licence -->\n---\n${SETTINGS}---\n\n\nBe brief.\n`, "prompts/b.md");
    expect(versionDigest(moved)).toBe(digest);
  });

  it.each([
    "provider: openai\nmodel: m\ntemperature: 0.5\n",
    "model: n\ntemperature: 0.5\n",
    "model: m\n",
    "model: m\ntemperature: 0.6\n",
    "model: m\ntemperature: 0.5\ntop_p: 1\n",
    "model: m\ntemperature: 0.5\nmax_tokens: 1\n",
    "model: m\ntemperature: 0.5\nstop: a\n",
    "model: m\ntemperature: 0.5\nseed: 0\n",
  ])("counts every setting: %j", (settings) => {
    expect(versionDigest(withSettings(settings))).not.toBe(versionDigest(withSettings(SETTINGS)));
  });

  it.each([
    "Be brief.",
    "Be brief.\r\n",
    "Be brief. \n",
    "be brief.\n",
    "## System\nBe brief.\n## User\nx",
  ])("counts every byte and role: %j", (text) =>
    expect(versionDigest(read(text))).not.toBe(versionDigest(read("Be brief.\n"))),
  );

  it("counts the endpoint that the configuration resolves the prompt to", () => {
    const prompt = read("Be brief.");
    const digests = [
      versionDigest(prompt),
      versionDigest(prompt, { provider: "openai", model: "a", baseUrl: null }),
      versionDigest(prompt, { provider: "openai", model: "b", baseUrl: null }),
      versionDigest(prompt, { provider: "anthropic", model: "a", baseUrl: null }),
      versionDigest(prompt, { provider: "openai", model: "a", baseUrl: "http://localhost" }),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("differs for any two texts that differ", () => {
    const text = anyText({ minLength: 1 }).filter((text) => /[a-z]/.test(text));
    fc.assert(
      fc.property(text, text, fc.nat(), (a, b, at) => {
        const message = (template: string) => ({ role: "user" as const, template, line: 1 });
        const digest = (template: string) =>
          versionDigest({
            messages: [message(template)],
            wish: { provider: null, model: null },
            parameters: {},
            ...FREE_TEXT,
          });
        const cut = at % a.length;
        const edited = a.slice(0, cut) + b + a.slice(cut);
        expect(digest(edited)).not.toBe(digest(a));
        expect(digest(a) === digest(b)).toBe(a === b);
      }),
    );
  });
});
