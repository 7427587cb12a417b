import { heldImage, MOST_IMAGE_BYTES, type ImageReading } from "../models/image-bytes.ts";
import { parsed } from "../problem.ts";
import { folderOf, joinPath } from "./formats/paths.ts";

import type { Image } from "../models/message.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { Prompt, TemplateMessage, TemplatePiece } from "./prompt.ts";

/** What lies at a path: bytes, null where there is no file, or why it is not read. */
export type FileReading = Uint8Array | null | Pick<Problem, "message" | "hint">;

/** The files that images are read from. */
export type ImageFiles = (path: string) => FileReading;

/** For texts that come from no tree. */
export const NO_FILES: ImageFiles = () => null;

/**
 * Reads something that may name images, as often as it asks for files that were not there yet: which ones it names is
 * only known by reading it, and most name none.
 *
 * @param load what lies at each of the paths, in their order
 */
export async function readWithImages<T>(
  load: (paths: readonly string[]) => Promise<readonly FileReading[]>,
  read: (images: ImageFiles) => T,
): Promise<T> {
  const known = new Map<string, FileReading>();
  for (;;) {
    const wanted = new Set<string>();
    const result = read((path) => {
      if (!known.has(path)) wanted.add(path);
      return known.get(path) ?? null;
    });
    if (wanted.size === 0) return result;
    const paths = [...wanted];
    for (const [n, found] of (await load(paths)).entries()) known.set(paths[n]!, found);
  }
}

/**
 * The image that a text names: a web address, which the provider will fetch, a `data:` address, or a file, by its
 * path from the folder of the file that names it, or else from the root of the repository.
 */
export function readImage(source: string, namedIn: string, files: ImageFiles): ImageReading<Image> {
  if (/^https:\/\//i.test(source)) return linked(source);
  if (/^data:/i.test(source)) return inData(source);
  if (ADDRESS.test(withoutFile(source))) {
    const hint = "give an https address, a `data:` address or a file of this repository";
    return {
      ok: false,
      message: `image \`${short(source)}\` has an address of another kind`,
      hint,
    };
  }
  const candidates = imagePaths(source, namedIn);
  if (candidates.length === 0) {
    const hint = "name a file of this repository";
    return { ok: false, message: `image \`${short(source)}\` leads out of the repository`, hint };
  }
  for (const candidate of candidates) {
    const found = files(candidate);
    if (found === null) continue;
    if (!(found instanceof Uint8Array)) {
      return { ok: false, message: `image \`${candidate}\`: ${found.message}`, hint: found.hint };
    }
    return prefixed(heldImage(found), `image \`${candidate}\``);
  }
  const hint = "name it relative to this file, or from the root of the repository";
  return { ok: false, message: `image \`${short(source)}\` does not exist`, hint };
}

const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:/;

const withoutFile = (source: string): string => source.replace(/^file:\/\//i, "");

/** Where the file may lie that a text names, as repository paths in order; none for an address and for ways out. */
export function imagePaths(source: string, namedIn: string): readonly string[] {
  const path = withoutFile(source);
  if (ADDRESS.test(path)) return [];
  const found = [joinPath(folderOf(namedIn), path), joinPath("", path)];
  return [...new Set(found.filter((of) => of !== null))];
}

/** Only encrypted: whoever fetches it shall get what its owner serves. */
function linked(source: string): ImageReading<Image> {
  if (URL.canParse(source) && !/\s/.test(source)) {
    return { ok: true, image: { kind: "image-url", url: source } };
  }
  return { ok: false, message: `image \`${short(source)}\` is no address`, hint: null };
}

function inData(source: string): ImageReading<Image> {
  const message = "an image in a `data:` address";
  const comma = source.indexOf(",");
  const tooLong = source.length > 2 * MOST_IMAGE_BYTES;
  const coded = tooLong ? "" : source.slice(comma + 1).replaceAll(/\s/g, "");
  const isBase64 = source.slice(0, comma).toLowerCase().endsWith(";base64");
  if (!isBase64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(coded)) {
    const hint = "write `data:image/png;base64,…` with at most 5 MiB of data";
    return { ok: false, message: `${message} cannot be read`, hint };
  }
  return prefixed(heldImage(Buffer.from(coded, "base64")), message);
}

const prefixed = (reading: ImageReading, what: string): ImageReading =>
  reading.ok ? reading : { ...reading, message: `${what} ${reading.message}` };

/** A `data:` address may be megabytes long. */
const short = (source: string): string => (source.length > 80 ? `${source.slice(0, 80)}…` : source);

/** Whether a case fills an image in: any dialect's mark begins with a brace. */
export const isFilledIn = (template: string): boolean => template.includes("{");

/** A prompt with the images that its own text names; those that a case fills in are left to `render`. */
export function withImages(prompt: Prompt, files: ImageFiles): Parsed<Prompt> {
  const problems: Problem[] = [];
  const read = (piece: TemplatePiece): TemplatePiece => {
    if (piece.kind !== "image" || isFilledIn(piece.template)) return piece;
    const reading = readImage(piece.template.trim(), prompt.path, files);
    if (reading.ok) return { ...piece, image: reading.image };
    const { message, hint } = reading;
    problems.push({ file: prompt.path, line: piece.line, message, hint });
    return piece;
  };
  if (!prompt.messages.some(({ more }) => more !== undefined)) return parsed(prompt);
  const messages = prompt.messages.map((message): TemplateMessage =>
    message.more === undefined ? message : { ...message, more: message.more.map(read) },
  );
  return problems.length > 0 ? { ok: false, problems } : parsed({ ...prompt, messages });
}
