import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import {
  contentOf,
  contentWords,
  imagesOf,
  messageJson,
  piecesOfContent,
  textOf,
} from "../../src/models/message.ts";
import type { Content, HeldImage } from "../../src/models/message.ts";

const picture: HeldImage = {
  kind: "image",
  mediaType: "image/png",
  bytes: Buffer.from("bytes"),
  digest: sha256("bytes"),
};
const link = { kind: "image-url", url: "https://a.example/b.png" } as const;
const content: Content = [
  { kind: "text", text: "Before " },
  picture,
  { kind: "text", text: "and after." },
  link,
];

describe("textOf() and imagesOf()", () => {
  it("take a content apart, each in order", () => {
    expect(textOf(content)).toBe("Before and after.");
    expect(imagesOf(content)).toEqual([picture, link]);
    expect(textOf("plain")).toBe("plain");
    expect(imagesOf("plain")).toEqual([]);
  });
});

describe("messageJson()", () => {
  it("is role and content of a plain message, and nothing else", () => {
    expect(messageJson({ role: "user", content: "Hi" })).toEqual({ role: "user", content: "Hi" });
  });

  it("holds an image's digest in place of its bytes", () => {
    const { bytes: _, ...named } = picture;
    expect(messageJson({ role: "user", content: [picture, link] })).toEqual({
      role: "user",
      content: [named, link],
    });
  });

  it("holds calls and what they are answered with", () => {
    const call = { id: "c1", name: "find", arguments: { id: 7 } };
    expect(messageJson({ role: "assistant", content: "", toolCalls: [call] })).toEqual({
      role: "assistant",
      content: "",
      toolCalls: [{ ...call, arguments: '{"id":7}' }],
    });
    expect(messageJson({ role: "tool", content: "found", toolCallId: "c1" })).toMatchObject({
      toolCallId: "c1",
    });
  });
});

describe("contentOf()", () => {
  it("is a text where it is nothing else, and joins texts that meet", () => {
    expect(contentOf([])).toBe("");
    expect(contentOf(["", ""])).toBe("");
    expect(contentOf(["a", "", "b"])).toBe("ab");
    expect(contentOf(["a", "b", link, "", picture, "c"])).toEqual([
      { kind: "text", text: "ab" },
      link,
      picture,
      { kind: "text", text: "c" },
    ]);
  });
});

describe("piecesOfContent()", () => {
  it("is the other way round", () => {
    expect(contentOf(piecesOfContent(content))).toEqual(content);
    expect(contentOf(piecesOfContent("plain"))).toBe("plain");
  });
});

describe("contentWords()", () => {
  it("says where images stand", () => {
    expect(contentWords(content)).toBe(
      "Before [image: image/png, 1 kB]and after.[image: https://a.example/b.png]",
    );
    expect(contentWords("plain")).toBe("plain");
  });
});
