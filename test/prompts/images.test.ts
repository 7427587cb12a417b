import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import type { ImageFiles } from "../../src/prompts/images.ts";
import { NO_FILES, readImage, withImages } from "../../src/prompts/images.ts";
import { problemText } from "../../src/problem.ts";
import { FREE_TEXT } from "../../src/models/tool.ts";
import type { Prompt, TemplatePiece } from "../../src/prompts/prompt.ts";
import { dataUrl, gif, png } from "../support/images.ts";

const files: ImageFiles = (path) => {
  const found: { readonly [path: string]: ReturnType<ImageFiles> } = {
    "prompts/shop/a.png": png("near"),
    "a.png": png("root"),
    "images/b.gif": gif(),
    "link.png": { message: "this is a symbolic link, which is not followed", hint: "commit it" },
    "text.png": Buffer.from("no image"),
  };
  return found[path] ?? null;
};
const read = (source: string, from = "prompts/shop/answer.md") => readImage(source, from, files);

describe("readImage()", () => {
  it.each([
    ["a.png", "prompts/shop/a.png", png("near")],
    ["file://a.png", "the same", png("near")],
    ["../../images/b.gif", "a file outside the folder", gif()],
    ["images/b.gif", "a path from the root", gif()],
  ])("reads %s as %s", (source, _, bytes) => {
    expect(read(source)).toMatchObject({
      ok: true,
      image: { kind: "image", digest: sha256(bytes) },
    });
  });

  it("leaves a web address to the provider", () => {
    const url = "https://shop.example/a.png?size=1";
    expect(read(url)).toEqual({ ok: true, image: { kind: "image-url", url } });
  });

  it("reads a data address into the bytes of a file: both are one image", () => {
    const image = { kind: "image", mediaType: "image/gif", digest: sha256(gif()) };
    // What an address says of its type does not count.
    expect(readImage(dataUrl(gif(), "image/png"), "a.md", NO_FILES)).toMatchObject({ image });
  });

  it.each([
    ["c.png", "image `c.png` does not exist"],
    ["../../../etc/passwd.png", "image `../../../etc/passwd.png` leads out of the repository"],
    ["/etc/a.png", "image `/etc/a.png` leads out of the repository"],
    ["..\\a.png", "leads out of the repository"],
    ["http://shop.example/a.png", "has an address of another kind"],
    ["javascript:alert(1)", "has an address of another kind"],
    ["https://", "is no address"],
    ["https://a.example/a b.png", "is no address"],
    ["link.png", "image `link.png`: this is a symbolic link, which is not followed"],
    ["text.png", "image `text.png` is no image that models take"],
    ["data:image/png,abc", "an image in a `data:` address cannot be read"],
    ["data:image/png;base64,!!", "an image in a `data:` address cannot be read"],
    ["data:image/svg+xml;base64,PHN2Zz4=", "an image in a `data:` address is no image"],
    [`data:image/png;base64,${"A".repeat(12_000_000)}`, "cannot be read"],
  ])("refuses %s", (source, message) => {
    const reading = read(source);
    expect(reading).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(JSON.stringify(reading).length).toBeLessThan(400);
  });
});

describe("withImages()", () => {
  const prompt = (...more: readonly TemplatePiece[]): Prompt => ({
    name: "a",
    path: "prompts/shop/answer.md",
    messages: [{ role: "user", template: "See: ", line: 3, more }],
    wish: { provider: null, model: null },
    parameters: {},
    metadata: {},
    settingLines: {},
    ...FREE_TEXT,
  });
  const image = (template: string): TemplatePiece => ({
    kind: "image",
    template,
    line: 4,
    image: null,
  });

  it("reads the images that the prompt names, and leaves those that a case fills in", () => {
    const { messages } = prompt(image(" a.png\n"), image("{{photo}}"));
    const reading = withImages(prompt(image(" a.png\n"), image("{{photo}}")), files);
    expect(reading).toMatchObject({
      ok: true,
      value: {
        messages: [{ more: [{ image: { digest: sha256(png("near")) } }, messages[0]!.more![1]] }],
      },
    });
  });

  it("says what is wrong with one at its line", () => {
    const reading = withImages(prompt(image("c.png")), files);
    expect(reading.ok ? [] : reading.problems.map(problemText)).toEqual([
      "prompts/shop/answer.md:4: image `c.png` does not exist; name it relative to this file, or from the root of the repository",
    ]);
  });
});
