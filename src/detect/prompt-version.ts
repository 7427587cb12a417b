import type { PromptRule } from "../config/config.ts";
import { digestOf } from "../digest.ts";
import type { FileSet } from "../models/targets/target.ts";
import { parsed, type Parsed } from "../problem.ts";
import { versionDigest } from "../prompts/digest.ts";
import { promptFormat } from "../prompts/formats/registry.ts";
import { readReferences } from "../prompts/formats/references.ts";
import { readWithImages, withImages } from "../prompts/images.ts";
import { parsePointer, productionVersion, type Pointed } from "../prompts/pointer.ts";
import type { PromptSource } from "../prompts/formats/format.ts";
import type { PromptVersion } from "../prompts/prompt.ts";
import type { PromptGroup, VersionFile } from "../prompts/versions.ts";
import type { TreeFiles } from "./tree-files.ts";
import { promptFiles } from "./prompt-target.ts";
import { treeImages } from "./tree-images.ts";

/** Where prompts stand in a file, and in which language. */
type Wanted = Pick<PromptRule, "key" | "template" | "files" | "target">;

/**
 * Reads a prompt's file, with all that it refers to, as the versions it holds: one, or one a key under names that
 * begin with `name`.
 */
export async function readVersions(
  files: TreeFiles,
  path: string,
  { name, rule }: { readonly name: string; readonly rule: Wanted },
): Promise<Parsed<readonly PromptVersion[]>> {
  const source = await files.text(path);
  const format = promptFormat(path);
  if (source === null || format === null) throw new Error(`${path} is no prompt's file`);
  if (!source.ok) return source;
  const { text } = source.value;
  const referred = await readReferences({ path, text }, { paths: files.pathSet, text: files.text });
  if (!referred.ok) return referred;
  const prompts = format.parse({ name, path, text, ...asked(rule) }, referred.value);
  if (!prompts.ok) return prompts;
  const read = await readWithImages(treeImages(files), (images) =>
    prompts.value.map((prompt) => withImages(prompt, images)),
  );
  const problems = read.flatMap((of) => (of.ok ? [] : of.problems));
  if (problems.length > 0) return { ok: false, problems };
  const versions = read.flatMap((of) =>
    of.ok ? [{ prompt: of.value, digest: versionDigest(of.value) }] : [],
  );
  if (rule.target === undefined) return parsed(versions, prompts.warnings);
  const sent = await promptFiles(files, rule);
  return sent.ok ? parsed(versions.map(sentWith(sent.value)), prompts.warnings) : sent;
}

/** An application is sent the files themselves, so a version of them is named by every byte. */
const sentWith =
  (files: FileSet) =>
  ({ prompt, digest }: PromptVersion): PromptVersion => ({
    prompt,
    digest: digestOf([digest, files.digest]),
    files,
  });

const asked = ({ key, template }: Wanted): Pick<PromptSource, "key" | "template"> => ({
  ...(key !== undefined && { key }),
  ...(template !== undefined && { template }),
});

/**
 * The version in production of a folder of versions; null for a single file. Refused where the pointer is no pointer.
 * Where it names a tag, the tag's own tree has the answer (production.ts); in this one it is the highest number.
 */
export async function readProduction(
  files: TreeFiles,
  group: PromptGroup | null,
): Promise<Parsed<VersionFile | null>> {
  if (group?.kind !== "versions") return parsed(null);
  const pointed = await readPointer(files, group);
  if (!pointed.ok) return pointed;
  const named = pointed.value?.kind === "version" ? pointed.value.version : null;
  return parsed(productionVersion(group.versions, named));
}

/** What the pointer of a folder of versions says; null where there is none. */
export async function readPointer(
  files: TreeFiles,
  group: PromptGroup | null,
): Promise<Parsed<Pointed | null>> {
  if (group?.kind !== "versions" || group.pointer === null) return parsed(null);
  const source = await files.text(group.pointer);
  if (source === null) throw new Error(`${group.pointer} is not in its tree`);
  return source.ok ? parsePointer(source.value.text, group.pointer, group.versions) : source;
}
