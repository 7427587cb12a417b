import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { parseEvalSet } from "../../src/evals/read.ts";
import { problemText } from "../../src/problem.ts";
import { dataUrl, png } from "../support/images.ts";
import { valueOf } from "../text/reading.ts";
import { parseCheck } from "./check-parser.ts";

const reading = (body: string, photo: Uint8Array = png()) =>
  parseEvalSet({
    path: "evals/shop/answer.yaml",
    text: `cases:\n  - id: one\n${body.replaceAll(/^/gm, "    ")}\n`,
    files: () => null,
    parseCheck,
    images: (path) => (path === "evals/shop/photo.png" ? photo : null),
  });
const theCase = (body: string, photo?: Uint8Array) => valueOf(reading(body, photo)).cases[0]!;
const complaints = (body: string) => {
  const read = reading(body);
  return read.ok ? [] : read.problems.map(problemText);
};

const ASKED = "input: { question: Is this it? }\n";

describe("images of a case", () => {
  it("follow the question, or fill the variable that they are named for", () => {
    const listed = theCase(`${ASKED}images: [photo.png, "https://shop.example/a.png"]`);
    expect(listed.images).toMatchObject([
      { variable: null, image: { kind: "image", digest: sha256(png()) } },
      { variable: null, image: { kind: "image-url", url: "https://shop.example/a.png" } },
    ]);
    const named = theCase(`${ASKED}images: { photo: photo.png }`);
    expect(named.images).toMatchObject([{ variable: "photo", image: { mediaType: "image/png" } }]);
  });

  it("count in the case's digest by their bytes and names, not by their paths", () => {
    const digest = (body: string, photo?: Uint8Array) => theCase(ASKED + body, photo).digest;
    const listed = digest("images: [photo.png]");
    expect(digest(`images: ["${dataUrl(png())}"]`)).toBe(listed);
    const others = [
      digest(""),
      digest("images: { photo: photo.png }"),
      digest("images: [photo.png, photo.png]"),
      digest("images: [photo.png]", png("edited")),
    ];
    expect(new Set([listed, ...others]).size).toBe(5);
  });

  it.each([
    [
      "images: other.png",
      "4: `cases[0].images` must be a list of images, or a mapping from variables to images",
    ],
    ["images: []", "4: `cases[0].images` must be a list of images"],
    ["images: [7]", "4: `cases[0].images` must be a list of images"],
    ["images: [a.png]", "4: image `a.png` does not exist"],
    [
      "images:\n  - photo.png\n  - ../../../a.png",
      "6: image `../../../a.png` leads out of the repository",
    ],
    ["images: { question: photo.png }", "4: `question` of case `one` has a value and an image"],
  ])("are refused as %j, at their line", (body, words) => {
    expect(complaints(ASKED + body)).toEqual([
      expect.stringContaining(`evals/shop/answer.yaml:${words}`),
    ]);
  });
});

describe("messages of a case", () => {
  it("hold texts and images in order, as parts of ours or of OpenAI's", () => {
    const parts = [
      '- { role: user, content: [{ text: "See " }, { image: photo.png }, { text: " this." }] }',
      '- { role: user, content: [{ type: text, text: "See " }, { type: image_url, image_url: { url: photo.png, detail: low } }, { type: text, text: " this." }] }',
    ];
    const [ours, theirs] = theCase(`messages:\n${parts.join("\n")}`).messages;
    expect(ours).toMatchObject({
      role: "user",
      content: [
        { kind: "text", text: "See " },
        { kind: "image", digest: sha256(png()) },
        { kind: "text", text: " this." },
      ],
    });
    expect(theirs).toEqual(ours);
  });

  it("call tools and hold what tools answered", () => {
    const body = [
      "messages:",
      "  - { role: user, content: Where is A7? }",
      "  - role: assistant",
      "    content: null",
      '    tool_calls: [{ id: c1, type: function, function: { name: find, arguments: \'{"order":"A7"}\' } }]',
      "  - { role: tool, tool_call_id: c1, content: on its way }",
    ].join("\n");
    expect(theCase(body).messages).toEqual([
      { role: "user", content: "Where is A7?" },
      {
        role: "assistant",
        content: "",
        toolCalls: [{ id: "c1", name: "find", arguments: { order: "A7" } }],
      },
      { role: "tool", content: "on its way", toolCallId: "c1" },
    ]);
  });

  it.each([
    ["[{ text: a, image: b }]", "`cases[0].messages[0].content` must be a text, or a list of"],
    ["null", "`messages[0]` has no `content`; give its text, or the `tool_calls` of an assistant"],
    ["[{ image: a.png }]", "image `a.png` does not exist"],
    ["7", "`cases[0].messages[0].content` must be a text"],
  ])("are refused with the content %s", (content, words) => {
    expect(complaints(`messages: [{ role: user, content: ${content} }]`).join()).toContain(words);
  });
});
