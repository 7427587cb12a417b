import { isList, isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { rejected, type Rejected } from "./check.ts";
import { quote } from "./quote.ts";

/** A step down: a name, an index (from the end where negative), or everything there. */
type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "all" };

export type Path = readonly Step[];

interface ReadPath {
  readonly ok: true;
  readonly path: Path;
}

/** Names as they stand behind a dot, and what may stand between brackets. */
const STEP =
  /\.(?<dotted>[\p{L}_][\p{L}\p{M}\p{N}_]*)|\.(?<any>\*)|\[(?:(?<index>-?\d{1,15})|(?<all>\*)|'(?<single>(?:[^'\\]|\\['\\])*)'|"(?<double>(?:[^"\\]|\\["\\])*)")\]/uy;

/**
 * Reads the part of JSONPath (RFC 9535) that takes time linear in the value: `$`, `.name`, `['name']`, `[0]`, `[-1]`,
 * `.*` and `[*]`.
 */
export function readPath(text: string): ReadPath | Rejected {
  if (!text.startsWith("$")) {
    return rejected(`takes a path that begins with \`$\`, not ${quote(text, 60)}`);
  }
  const steps: Step[] = [];
  let at = 1;
  while (at < text.length) {
    STEP.lastIndex = at;
    const groups = STEP.exec(text)?.groups;
    if (groups === undefined) {
      return rejected(
        `cannot read the path ${quote(text, 60)} from ${quote(text.slice(at), 20)} on`,
        "known are `.name`, `['name']`, `[0]`, `[-1]`, `.*` and `[*]`",
      );
    }
    steps.push(stepOf(groups));
    at = STEP.lastIndex;
  }
  return { ok: true, path: steps };
}

function stepOf({ dotted, index, single, double }: { [name: string]: string | undefined }): Step {
  const quoted = single ?? double;
  if (dotted !== undefined) return { kind: "name", name: dotted };
  if (index !== undefined) return { kind: "index", index: Number(index) };
  if (quoted === undefined) return { kind: "all" };
  return { kind: "name", name: quoted.replaceAll(/\\(.)/gu, "$1") };
}

/** The values that a path finds, in order. */
export function select(value: Json, path: Path): readonly Json[] {
  return path.reduce<readonly Json[]>(
    (found, step) => found.flatMap((of) => below(of, step)),
    [value],
  );
}

function below(value: Json, step: Step): readonly Json[] {
  switch (step.kind) {
    case "all":
      return isList(value) ? value : isMapping(value) ? Object.values(value) : [];
    case "index": {
      const inside = isList(value) ? value.at(step.index) : undefined;
      return inside === undefined ? [] : [inside];
    }
    case "name": {
      if (!isMapping(value) || !Object.hasOwn(value, step.name)) return [];
      const inside = value[step.name];
      return inside === undefined ? [] : [inside];
    }
  }
}
