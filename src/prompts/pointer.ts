import { parsed, refused } from "../problem.ts";
import { isMapping } from "../text/mapping.ts";
import { didYouMean } from "../text/suggest.ts";
import { parseYaml } from "../text/yaml.ts";

import type { Parsed } from "../problem.ts";
import type { Json } from "../units.ts";
import type { VersionFile } from "./versions.ts";

const EXAMPLE = "write `version: v2`, or one version an environment, `production` among them";

/**
 * Reads the pointer beside version files: `version: v2`, or `production: v2` with any other environments (also
 * as `version: { production: v2, staging: v3 }`). Its shape tells a pointer: anything else in that place is a
 * problem, and so is a version that has no file.
 */
export function parsePointer(
  text: string,
  path: string,
  versions: readonly VersionFile[],
): Parsed<VersionFile> {
  const document = parseYaml(text, path);
  if (!document.ok) return document;
  const { value, lineOf } = document.value;
  const target = targetOf(value);
  if (target === null) {
    const message = "the file beside version files is no pointer to one of them";
    return refused({ file: path, line: lineOf([]), message, hint: EXAMPLE });
  }
  const version = versions.find(({ id }) => id === target.version);
  if (version !== undefined) return parsed(version);
  const known = versions.map(({ id }) => id);
  return refused({
    file: path,
    line: lineOf(target.path),
    message: `version \`${target.version}\` has no file in this folder`,
    hint: didYouMean(target.version, known),
  });
}

/** The version that serves production: the pointer's, else the one with the highest number. */
export function productionVersion(
  versions: readonly VersionFile[],
  pointed: VersionFile | null,
): VersionFile | null {
  return pointed ?? versions.at(-1) ?? null;
}

interface Target {
  readonly version: string;
  readonly path: readonly string[];
}

function targetOf(value: Json): Target | null {
  if (!isMapping(value)) return null;
  const { version, ...others } = value;
  if (version === undefined) return environmentOf(value, []);
  if (Object.keys(others).length > 0) return null;
  if (typeof version === "string") return { version, path: ["version"] };
  return isMapping(version) ? environmentOf(version, ["version"]) : null;
}

function environmentOf(
  environments: { readonly [name: string]: Json },
  path: readonly string[],
): Target | null {
  const { production } = environments;
  const versions = Object.values(environments).every((version) => typeof version === "string");
  if (!versions || typeof production !== "string") return null;
  return { version: production, path: [...path, "production"] };
}
