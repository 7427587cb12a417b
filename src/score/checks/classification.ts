import type { CheckFit } from "../../evals/eval-set.ts";
import { isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { withTexts } from "./arguments.ts";
import { compiled, rejected, type Check, type Compiled } from "./check.ts";
import { folded } from "./fold.ts";
import { withOptions, type Options } from "./options.ts";
import { outputJson } from "./output-json.ts";
import { readPath, select, type Path } from "./path-query.ts";
import { quote } from "./quote.ts";

/**
 * `classification: [billing, shipping, other]`: the output is the right one of these labels, which is the case's
 * `reference`. Capitals, surrounding white space, quotes and asterisks and a final full stop do not count. Each case
 * joins the slice `label: …` of its right label, so that accuracy is reported by label. `{ labels: […], path:
 * "$.label" }` reads the label out of JSON; `expected` names the right one where the reference does not.
 */
export const classification: Check = {
  kind: "classification",
  compile: (argument) =>
    isMapping(argument)
      ? withOptions(argument, ["labels", "expected", "path"], fromOptions)
      : withLabels(argument, (labels) => labelled({ labels, expected: null, path: null })),
};

interface Asked {
  readonly labels: readonly string[];
  /** Null where the reference names the right label. */
  readonly expected: string | null;
  /** Null where the whole output is a label. */
  readonly path: Path | null;
}

function fromOptions({ labels = null, expected = null, path = null }: Options): Compiled {
  return withLabels(labels, (known) => {
    const right = labelIn(expected, known);
    if (expected !== null && right === null) {
      return rejected(`has ${quote(expected, 40)} as \`expected\`, which is none of its labels`);
    }
    if (path === null) return labelled({ labels: known, expected: right, path });
    if (typeof path !== "string") return rejected("takes a text as `path`");
    const read = readPath(path);
    return read.ok ? labelled({ labels: known, expected: right, path: read.path }) : read;
  });
}

function withLabels(labels: Json, build: (labels: readonly string[]) => Compiled): Compiled {
  return withTexts(labels, (texts) => {
    const alike = texts.find((text, at) => texts.findIndex((of) => bare(of) === bare(text)) < at);
    if (alike !== undefined) return rejected(`has the label ${quote(alike, 40)} twice`);
    return texts.length < 2 ? rejected("takes at least two labels") : build(texts);
  });
}

function labelled({ labels, expected, path }: Asked): Compiled {
  const rightOf = (reference: string | null): string | null =>
    expected ?? labelIn(reference, labels);
  const fit: CheckFit = ({ reference }) => {
    const right = rightOf(reference);
    return right === null
      ? { lacks: `has no \`reference\` that is one of the labels ${quote(labels)}`, slices: [] }
      : { lacks: null, slices: [`label: ${right}`] };
  };
  return compiled((output, { case: { reference } }) => {
    const right = rightOf(reference);
    const said = path === null ? output : (select(outputJson(output) ?? null, path)[0] ?? null);
    const label = labelIn(said, labels);
    if (label === null) return { holds: false, detail: `is none of the labels: ${quote(said)}` };
    const holds = label === right;
    return { holds, detail: `is labelled ${quote(label)}${holds ? "" : `, not ${quote(right)}`}` };
  }, fit);
}

function labelIn(said: Json, labels: readonly string[]): string | null {
  if (typeof said !== "string") return null;
  const text = bare(said);
  return labels.find((label) => bare(label) === text) ?? null;
}

/** Without what models put around a label; what is longer than any label stays as it is. */
function bare(text: string): string {
  const inside = text
    .trim()
    .replace(/^["'`*]{0,3}/u, "")
    .replace(/["'`*]{0,3}\.?["'`*]{0,3}$/u, "");
  return folded(inside.trim());
}
