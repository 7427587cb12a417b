import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { versionDigest } from "../../src/prompts/digest.ts";
import { parsePlain } from "../../src/prompts/formats/plain.ts";
import { anyText } from "../text/any-text.ts";
import { valueOf } from "../text/reading.ts";

const read = (text: string, path = "prompts/answer.md") =>
  valueOf(parsePlain({ name: "answer", path, text }));

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
          });
        const cut = at % a.length;
        const edited = a.slice(0, cut) + b + a.slice(cut);
        expect(digest(edited)).not.toBe(digest(a));
        expect(digest(a) === digest(b)).toBe(a === b);
      }),
    );
  });
});
