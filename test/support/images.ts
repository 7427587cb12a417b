/** The smallest bytes that are an image of each kind, told apart by a tail. */
export const png = (tail = ""): Uint8Array =>
  Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.from(tail)]);
export const jpeg = (): Uint8Array => Buffer.from("\xff\xd8\xff\xe0", "latin1");
export const gif = (): Uint8Array => Buffer.from("GIF89a");
export const webp = (): Uint8Array => Buffer.from("RIFF\0\0\0\0WEBPVP8 ", "latin1");

export const dataUrl = (bytes: Uint8Array, type = "image/png"): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;
