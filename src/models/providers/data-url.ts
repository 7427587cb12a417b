import type { HeldImage, Image } from "../message.ts";

/** An image as an address that holds it, or the address it has. */
export function imageUrl(image: Image): string {
  return image.kind === "image-url" ? image.url : `data:${image.mediaType};base64,${base64(image)}`;
}

export function base64({ bytes }: HeldImage): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
