import { isMapping, mapping, table } from "../../text/mapping.ts";
import { RULES } from "./promptfoo-rules.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";

/** A row of a table of tests as the test it stands for: columns with `__` say what to assert, the others are variables. */
export function testOfRow({ file, value, lineOf }: Placed): Placed {
  const cells = Object.entries(isMapping(value) ? value : {}).map(
    ([column, cell]) => [column, String(cell ?? "")] as const,
  );
  const cell = (column: string): string | undefined =>
    cells.find(([name, text]) => name === column && text.trim() !== "")?.[1];
  const metadata = cells.flatMap(([column, text]): [string, Json][] => {
    const [, key, list] = /^__metadata:(.+?)(\[\])?$/.exec(column) ?? [];
    if (key === undefined || text.trim() === "") return [];
    return [[key, list === undefined ? text : listIn(text)]];
  });
  const threshold = Number(cell("__threshold"));
  const metric = cell("__metric");
  const asserts = cells
    .filter(([column, text]) => /^__expected\d*$/.test(column) && text.trim() !== "")
    .map(([column, text]) => ({
      ...assertionIn(text),
      ...configured(column, cells),
      ...(metric !== undefined && { metric }),
    }));
  const options = mapping(
    (["prefix", "suffix"] as const).flatMap((key) => {
      const text = cell(`__${key}`);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
  const test: { [key: string]: Json } = {
    vars: mapping(cells.filter(([column]) => !column.startsWith("__"))),
    assert: asserts,
    metadata: mapping(metadata),
    options,
  };
  const description = cell("__description");
  if (description !== undefined) test["description"] = description;
  const output = cell("__providerOutput");
  if (output !== undefined) test["providerOutput"] = output;
  if (Number.isFinite(threshold)) test["threshold"] = threshold;
  return { file, value: test, lineOf: () => lineOf([]) };
}

/** `__config:__expected2:threshold` says more of the assertion in `__expected2`. */
function configured(
  column: string,
  cells: readonly (readonly [string, string])[],
): { readonly threshold?: number } {
  const names = column === "__expected" ? ["__expected", "__expected1"] : [column];
  const found = cells.find(
    ([name, text]) => names.some((of) => name === `__config:${of}:threshold`) && text.trim() !== "",
  );
  const threshold = Number(found?.[1]);
  return found !== undefined && Number.isFinite(threshold) ? { threshold } : {};
}

/** Entries apart by commas, of which one is written `\,`. */
const listIn = (text: string): readonly string[] =>
  (text.match(/(?:\\,|[^,])+/g) ?? []).map((item) => item.replaceAll("\\,", ",").trim());

/** Types whose threshold stands in the brackets, and is this where there are none. */
const THRESHOLDS = table<number>({
  similar: 0.8,
  "rouge-n": 0.75,
  levenshtein: 0.75,
  cost: 0.75,
  latency: 0.75,
});

/** Longer names first: one may begin like another. */
const TYPES = [...RULES.keys()].toSorted((a, b) => b.length - a.length).join("|");
const ASSERTION = new RegExp(`^(not-)?(${TYPES})(?:\\((\\d+(?:\\.\\d+)?)\\))?(?::([^]*))?$`);

/** `type(threshold):value`; what has no such form is the whole output. */
export function assertionIn(text: string): { readonly [key: string]: Json } {
  const code = /^(?:javascript|fn|eval):|^file:\/\/.+\.[mc]?[jt]s(?::\w+)?$/.test(text);
  if (code) return { type: "javascript", value: text };
  if (/^python:|^file:\/\/.+\.py(?::\w+)?$/.test(text)) return { type: "python", value: text };
  if (text.startsWith("grade:")) return { type: "llm-rubric", value: text.slice(6).trim() };
  const [, negated = "", type, threshold, value] = ASSERTION.exec(text) ?? [];
  if (type === undefined) return { type: "equals", value: text };
  const least = threshold === undefined ? THRESHOLDS[type] : Number(threshold);
  return {
    type: negated + type,
    ...(value !== undefined && value.trim() !== "" && { value: value.trim() }),
    ...(least !== undefined && { threshold: least }),
  };
}
