import { describe, expect, it } from "vitest";

import { sha256 } from "../../src/digest.ts";
import { heldImage, MOST_IMAGE_BYTES } from "../../src/models/image-bytes.ts";
import { gif, jpeg, png, webp } from "../support/images.ts";

describe("heldImage()", () => {
  it.each([
    ["image/png", png()],
    ["image/jpeg", jpeg()],
    ["image/gif", gif()],
    ["image/webp", webp()],
  ])("knows %s by its first bytes", (mediaType, bytes) => {
    expect(heldImage(bytes)).toEqual({
      ok: true,
      image: { kind: "image", mediaType, bytes, digest: sha256(bytes) },
    });
  });

  it.each([
    ["nothing", Buffer.alloc(0), "is no image that models take"],
    ["a text", Buffer.from("Not PNG"), "is no image that models take"],
    ["an SVG, which is a program", Buffer.from("<svg onload=x>"), "is no image that models take"],
    ["PNG's name further on", Buffer.from(" \x89PNG\r\n\x1a\n", "latin1"), "is no image"],
    ["a sound in RIFF", Buffer.from("RIFF\0\0\0\0WAVE", "latin1"), "is no image"],
    [
      "a Git LFS pointer",
      Buffer.from("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
      "is a Git LFS pointer",
    ],
    ["a byte too much", Buffer.concat([png(), Buffer.alloc(MOST_IMAGE_BYTES)]), "more than 5 MiB"],
  ])("refuses %s", (_, bytes, message) => {
    expect(heldImage(bytes)).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
    });
  });
});
