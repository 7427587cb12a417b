import { describe, expect, it } from "vitest";

import { inputText } from "../../src/decide/input-text.ts";
import type { PlannedCase } from "../../src/plan/planned-cases.ts";
import { cases, evalSet } from "../plan/setup.ts";

const image = { kind: "image-url", url: "https://shop.example/a.png" } as const;

const shown = (more: Partial<PlannedCase["case"]>): string =>
  inputText({
    case: { ...evalSet(cases(1)).cases[0]!, ...more },
    baseline: [],
    candidate: [],
    samples: { first: 1, candidate: 1, production: 1 },
  });

describe("inputText()", () => {
  it("is the value of an only variable, and several by name", () => {
    expect(shown({ input: { question: "Why?" } })).toBe("Why?");
    expect(shown({ input: { question: "Why?", n: 2 } })).toBe("question: Why?\nn: 2");
  });

  it("says which images are shown", () => {
    const images = [
      { variable: "photo", image },
      { variable: null, image },
    ];
    expect(shown({ input: { question: "Why?" }, images })).toBe(
      "Why?\nphoto: [image: https://shop.example/a.png]\n[image: https://shop.example/a.png]",
    );
  });

  it("tells the turns of a conversation, with calls of tools and their answers", () => {
    const call = { id: "c1", name: "find", arguments: { order: "A7" } };
    const messages = [
      { role: "user", content: [{ kind: "text", text: "This? " }, image] },
      { role: "assistant", content: "", toolCalls: [call] },
      { role: "tool", content: "on its way", toolCallId: "c1" },
      { role: "assistant", content: "Soon.", toolCalls: [call] },
    ] as const;
    const called = 'assistant calls find\n{\n  "order": "A7"\n}';
    expect(shown({ input: {}, messages })).toBe(
      [
        "user: This? [image: https://shop.example/a.png]",
        called,
        "tool: on its way",
        `assistant: Soon.\n${called}`,
      ].join("\n"),
    );
  });
});
