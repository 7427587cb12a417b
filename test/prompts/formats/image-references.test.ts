import { describe, expect, it } from "vitest";

import { imageReferences } from "../../../src/prompts/formats/image-references.ts";

const found = (text: string, path = "prompts/shop/chat.yaml") =>
  imageReferences({ path, text }).map(({ text, line, candidates }) => [text, line, candidates]);

const TWO = `support:
  messages:
    - role: user
      content:
        - { type: text, text: Is it this one? }
        - type: image_url
          image_url: { url: cup.png, detail: low }
        - { type: image, image: file://shared/logo.gif }
`;

describe("imageReferences()", () => {
  it("names the images of all prompts of a document, where they may lie", () => {
    expect(found(TWO)).toEqual([
      ["cup.png", 7, ["prompts/shop/cup.png", "cup.png"]],
      ["file://shared/logo.gif", 8, ["prompts/shop/shared/logo.gif", "shared/logo.gif"]],
    ]);
  });

  it("names an image once where the file lies at the root", () => {
    const text = '[{"role":"user","content":[{"image_url":{"url":"a.png"}}]}]';
    expect(found(text, "chat.json")).toEqual([["a.png", 1, ["a.png"]]]);
  });

  it.each([
    ["an address", "https://shop.example/a.png"],
    ["data", "data:image/png;base64,AAAA"],
    ["what a case fills in", "photos/{{name}}.png"],
    ["a way out of the repository", "../../../a.png"],
  ])("names no file for %s", (_, url) => {
    expect(found(`- role: user\n  content: [{ image_url: { url: "${url}" } }]\n`)).toEqual([]);
  });

  it("names none in a file that cannot be read, or has no image", () => {
    expect(found("image: [")).toEqual([]);
    expect(found("- { role: user, content: an image of a cup }")).toEqual([]);
  });
});
