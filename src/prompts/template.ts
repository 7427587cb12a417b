import type { Json } from "../units.ts";

/** A piece of a template: text that is sent as it stands, or a mark that a case's input fills. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "variable"; readonly name: string; readonly offset: number };

/** A mark with its place; offsets are UTF-16 units of the template. */
export interface TemplateMark {
  /** As written, braces included. */
  readonly text: string;
  readonly offset: number;
}

export interface Template {
  readonly parts: readonly TemplatePart[];
  /** Mustache that is more than a variable: refused, never sent as text. */
  readonly refused: readonly (TemplateMark & { readonly hint: string })[];
  /** Kept as text although they look like marks (`{{ name | upper }}`). */
  readonly doubtful: readonly TemplateMark[];
}

const NAME = /^[A-Za-z_][\w.-]*$/;

const REFUSED: { readonly [sigil: string]: string } = {
  "#": "sections are not read; give the finished text as one variable",
  "^": "sections are not read; give the finished text as one variable",
  "/": "sections are not read; give the finished text as one variable",
  ">": "partials are not read; put the text into this file",
  "=": "other delimiters are not read; keep `{{` and `}}`",
};

/**
 * Finds the variables of a template: `{{x}}`, `{{$x}}`, `{{{x}}}` and `{{&x}}` alike (nothing is escaped), names with
 * dots, and `{{! comments }}`, which vanish, with their line where they have it to themselves. What prompts are
 * full of besides, such as JSON, LaTeX and code, stays text: a pair of braces is a mark only around a name.
 * That is why Mustache's own parser does not do: it throws on a `{{` that is never closed, and swallows the
 * inner mark of `{{"a": {{b}}}}`. One pass, linear in the template's length.
 */
export function readTemplate(template: string): Template {
  const parts: TemplatePart[] = [];
  const refused: (TemplateMark & { readonly hint: string })[] = [];
  const doubtful: TemplateMark[] = [];
  let kept = 0;
  const cut = (from: number, to: number): void => {
    if (from > kept) parts.push({ kind: "text", text: template.slice(kept, from) });
    kept = to;
  };

  for (let pair = nextPair(template, 0); pair; pair = nextPair(template, pair.end)) {
    const { start, end, inner } = pair;
    const mark = { text: template.slice(start, end), offset: start };
    const sigil = inner.charAt(0);
    // `{{$name}}` is how Semantic Kernel writes it.
    const name = sigil === "&" || sigil === "$" ? inner.slice(1).trim() : inner;
    if (sigil === "!") {
      const line = ownLine(template, start, end);
      cut(line.start, line.end);
    } else if (NAME.test(name)) {
      cut(start, end);
      parts.push({ kind: "variable", name, offset: start });
    } else if (REFUSED[sigil] !== undefined && inner.length > 1) {
      refused.push({ ...mark, hint: REFUSED[sigil] });
    } else if (/^[&A-Za-z_]/.test(inner)) {
      doubtful.push(mark);
    }
  }
  cut(template.length, template.length);
  return { parts, refused, doubtful };
}

/** What decides how values fill a template: as `Dialect.form` has it, of the language that stands here. */
export function variablesForm(template: string): Json {
  const form: Json[] = [];
  for (const part of readTemplate(template).parts) {
    const last = form.at(-1);
    if (part.kind === "variable") form.push([part.name]);
    else if (typeof last === "string") form[form.length - 1] = last + part.text;
    else form.push(part.text);
  }
  return form;
}

/** The innermost braces that close next; three on both sides belong together. */
function nextPair(
  template: string,
  from: number,
): { readonly start: number; readonly end: number; readonly inner: string } | null {
  const open = template.indexOf("{{", from);
  const close = open === -1 ? -1 : template.indexOf("}}", open + 2);
  if (close === -1) return null;
  // A comment ends at the first closing braces, whatever it holds.
  const comment = /^\{\{\s*!/.test(template.slice(open, close));
  const start = comment ? open : template.lastIndexOf("{{", close - 2);
  const triple = template[start - 1] === "{" && start > from && template[close + 2] === "}";
  return {
    start: triple ? start - 1 : start,
    end: triple ? close + 3 : close + 2,
    inner: template.slice(start + 2, close).trim(),
  };
}

/** The whole line of a comment that has it to itself, else the comment alone. */
function ownLine(
  template: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let first = start;
  while (template[first - 1] === " " || template[first - 1] === "\t") first--;
  let last = end;
  while (template[last] === " " || template[last] === "\t") last++;
  if (template.startsWith("\r\n", last)) last += 2;
  else if (template[last] === "\n") last++;
  else if (last < template.length) return { start, end };
  return first === 0 || template[first - 1] === "\n" ? { start: first, end: last } : { start, end };
}
