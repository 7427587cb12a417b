import { parsed } from "../../problem.ts";
import { lineAt } from "../../text/lines.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { parseYaml } from "../../text/yaml.ts";
import { pathText, problemAt } from "./document-value.ts";
import { folderOf, joinPath } from "./paths.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";
import type { PromptFormat, Reference, SourceFiles } from "./format.ts";

/** `${file:tools.json}` as a whole value: Prompty puts in what the file beside holds. */
const FILE = /\$\{file:([^}\n]+)\}/g;
const WHOLE_FILE = /^\s*\$\{file:([^}\n]+)\}\s*$/;
const ENVIRONMENT = /\$\{env:[^}\n]*\}/;
const DATA = /\.(?:json|ya?ml)$/;

/** Parts of the front matter whose values are sent; what else the environment says is how the model is reached. */
const SENT = /^(?:model\.(?:parameters|options)|tools|inputs|inputSchema|outputs|outputSchema)\b/;

/** The files that a Prompty file's front matter draws on. */
export const promptyReferences: PromptFormat["references"] = ({ path, text }) =>
  [...text.matchAll(FILE)].map(({ 0: written, 1: name = "", index }): Reference => {
    const place = joinPath(folderOf(path), name.trim());
    return {
      text: written,
      line: lineAt(text, index),
      candidates: place === null ? [] : [place],
      pattern: null,
      optional: false,
    };
  });

/**
 * The front matter with its files' contents in their places: JSON and YAML as values, others as texts. What is sent
 * and stands in the environment is refused, since a run must be the same everywhere.
 */
export function withFiles(root: PlacedValue, files: SourceFiles): Parsed<PlacedValue> {
  const problems: Problem[] = [];
  const value = filled(root, files, problems);
  return problems.length > 0 ? { ok: false, problems } : parsed({ ...root, value });
}

function filled(place: PlacedValue, files: SourceFiles, problems: Problem[]): Json {
  const { value, at } = place;
  const inner = (of: Json, key: PropertyKey): Json =>
    filled({ ...place, value: of, at: [...at, key] }, files, problems);
  if (isList(value)) return value.map(inner);
  if (isMapping(value)) {
    return mapping(Object.entries(value).map(([key, of]) => [key, inner(of, key)] as const));
  }
  if (typeof value !== "string") return value;
  const name = WHOLE_FILE.exec(value)?.[1];
  // Sample data is no part of what is sent.
  if (name !== undefined && at[0] !== "sample")
    return contentOf(name.trim(), place, files, problems);
  const unset = ENVIRONMENT.exec(value)?.[0];
  if (unset !== undefined && SENT.test(pathText(at))) {
    const message = `\`${unset}\` is a value of the environment, which is not read`;
    const hint =
      "write the value here; what reaches the model belongs into `models` of evenhand.yaml";
    problems.push(problemAt(place, message, hint));
  }
  return value;
}

function contentOf(
  name: string,
  place: PlacedValue,
  files: SourceFiles,
  problems: Problem[],
): Json {
  const path = joinPath(folderOf(place.source.path), name);
  const text = path === null ? null : files.text(path);
  if (path === null || text === null) {
    const where = path === null ? "leads out of the repository" : "leads to no file";
    const hint = "name it relative to the prompt's folder";
    problems.push(problemAt(place, `\`\${file:${name}}\` ${where}`, hint));
    return null;
  }
  if (!DATA.test(path)) return text;
  const read = parseYaml(text, path);
  if (read.ok) return read.value.value;
  problems.push(...read.problems);
  return null;
}
