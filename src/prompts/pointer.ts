import { parsed, refused } from "../problem.ts";
import { isMapping } from "../text/mapping.ts";
import { didYouMean } from "../text/suggest.ts";
import { parseYaml } from "../text/yaml.ts";

import type { Parsed } from "../problem.ts";
import type { Json } from "../units.ts";
import type { VersionFile } from "./versions.ts";

const EXAMPLE = "write `version: v2`, or one version an environment, `production` among them";

/** What a pointer says is in production: a version beside it, or whatever a tag or a branch has. */
export type Pointed =
  | { readonly kind: "version"; readonly version: VersionFile }
  | { readonly kind: "ref"; readonly ref: string; readonly line: number };

/**
 * Reads the pointer beside version files: `version: v2`, or `production: v2` with any other environments (also
 * as `version: { production: v2, staging: v3 }`), each a version or `{ ref: <tag> }`. Its shape tells a pointer:
 * anything else in that place is a problem, and so is a version that has no file.
 */
export function parsePointer(
  text: string,
  path: string,
  versions: readonly VersionFile[],
): Parsed<Pointed> {
  const document = parseYaml(text, path);
  if (!document.ok) return document;
  const { value, lineOf } = document.value;
  const target = targetOf(value);
  if (target === null) {
    const message = "the file beside version files is no pointer to one of them";
    return refused({ file: path, line: lineOf([]), message, hint: EXAMPLE });
  }
  if ("ref" in target) {
    return parsed({ kind: "ref", ref: target.ref, line: lineOf(target.path) });
  }
  const version = versions.find(({ id }) => id === target.version);
  if (version !== undefined) return parsed({ kind: "version", version });
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

type Target = { readonly path: readonly string[] } & (
  | { readonly version: string }
  | { readonly ref: string }
);

/** A name that git takes for a tag or a branch, and for nothing else (git-check-ref-format). */
export const isRefName = (name: string): boolean =>
  /^[A-Za-z0-9_][\w./+-]{0,200}$/.test(name) &&
  !/\.\.|\/\/|\.$|\/$|\.lock(?:\/|$)|(?:^|\/)\./.test(name);

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
  const { production = null } = environments;
  const place = [...path, "production"];
  const versions = Object.values(environments).every((of) => typeof of === "string" || refIn(of));
  if (!versions) return null;
  if (typeof production === "string") return { version: production, path: place };
  const ref = refIn(production);
  return ref === null ? null : { ref, path: place };
}

/** The one key of `{ ref: v1.4 }`; null for anything else. */
function refIn(value: Json): string | null {
  if (!isMapping(value)) return null;
  const { ref = null, ...others } = value;
  const isRef = typeof ref === "string" && isRefName(ref) && Object.keys(others).length === 0;
  return isRef ? ref : null;
}
