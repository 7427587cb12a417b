import { sha256 } from "../digest.ts";
import type { HeldImage } from "./message.ts";

/** What every provider takes; Anthropic's limit is the lowest. */
export const MOST_IMAGE_BYTES = 5 * 1024 * 1024;

/** An image, or a clause on why these bytes are none, with a hint. */
export type ImageReading<T = HeldImage> =
  | { readonly ok: true; readonly image: T }
  | { readonly ok: false; readonly message: string; readonly hint: string | null };

const LFS_POINTER = "version https://git-lfs.github.com/spec/";

/** The leading bytes of the four formats that providers take, as Latin-1; WebP has its length between two of them. */
const BEGINNINGS: readonly (readonly [HeldImage["mediaType"], (bytes: string) => boolean])[] = [
  ["image/png", (bytes) => bytes.startsWith("\x89PNG\r\n\x1a\n")],
  ["image/jpeg", (bytes) => bytes.startsWith("\xff\xd8\xff")],
  ["image/gif", (bytes) => bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")],
  ["image/webp", (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)],
];

/** What image these bytes are, by their beginning: neither a file's name nor what an address says of it counts. */
export function heldImage(bytes: Uint8Array): ImageReading {
  const known = readings.get(bytes) ?? read(bytes);
  readings.set(bytes, known);
  return known;
}

/** A file that every case shows is looked at once; bytes never change, so this holds no state. */
const readings = new WeakMap<Uint8Array, ImageReading>();

function read(bytes: Uint8Array): ImageReading {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
  if (beginning.startsWith(LFS_POINTER)) {
    const hint = "keep the image in git itself (git lfs untrack, then commit the file)";
    return { ok: false, message: "is a Git LFS pointer, not the image it stands for", hint };
  }
  const mediaType = BEGINNINGS.find(([, fits]) => fits(beginning))?.[0];
  if (mediaType === undefined) {
    const hint = "give a PNG, JPEG, GIF or WebP image";
    return { ok: false, message: "is no image that models take", hint };
  }
  if (bytes.length > MOST_IMAGE_BYTES) {
    const hint = "make it smaller: models scale large images down themselves";
    return { ok: false, message: `has ${bytes.length} bytes, more than 5 MiB`, hint };
  }
  return { ok: true, image: { kind: "image", mediaType, bytes, digest: sha256(bytes) } };
}
