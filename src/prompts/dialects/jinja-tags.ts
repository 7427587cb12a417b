import type { Fault } from "./dialect.ts";

/** A template cut into text and tags. Offsets are UTF-16 units of the template. */
export type JinjaToken =
  | { readonly kind: "text"; readonly text: string; readonly offset: number }
  | { readonly kind: "output"; readonly inner: string; readonly offset: number }
  | { readonly kind: "statement"; readonly inner: string; readonly offset: number };

const CLOSE = { "{{": "}}", "{%": "%}", "{#": "#}" } as const;
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;

/**
 * Cuts a Jinja template as Jinja's own lexer does by default: no trimming but where a tag asks for it (`{%-`, `-%}`)
 * and for one newline at the end; `{% raw %}` is text, which makes it the escape for literal braces.
 */
export function jinjaTokens(template: string): {
  readonly tokens: readonly JinjaToken[];
  readonly faults: readonly Fault[];
} {
  const source = template.replace(/\r?\n$/, "");
  const tokens: JinjaToken[] = [];
  const faults: Fault[] = [];
  let trimNext = false;
  const text = (from: number, to: number): void => {
    const whole = source.slice(from, to);
    const kept = trimNext ? whole.trimStart() : whole;
    if (kept !== "") tokens.push({ kind: "text", text: kept, offset: to - kept.length });
  };
  const trimBefore = (): void => {
    const last = tokens.at(-1);
    if (last?.kind !== "text") return;
    tokens.pop();
    const kept = last.text.trimEnd();
    if (kept !== "") tokens.push({ ...last, text: kept });
  };

  for (let at = 0; at < source.length;) {
    const open = nextTag(source, at);
    text(at, open);
    if (open === source.length) break;
    RAW.lastIndex = open;
    const raw = RAW.exec(source)?.[0];
    const mark = source.slice(open, open + 2) as keyof typeof CLOSE;
    const end = raw === undefined ? tagEnd(source, open + 2, CLOSE[mark]) : open + raw.length;
    const tag = source.slice(open, end ?? open);
    if (end === null) {
      const hint = "close it, or write it as text: `{% raw %}{{{% endraw %}`";
      faults.push({ offset: open, message: `\`${mark}\` is never closed`, hint });
      break;
    }
    if (/^..-/.test(tag)) trimBefore();
    trimNext = tag.at(-3) === "-";
    at = end;
    if (raw !== undefined) {
      END_RAW.lastIndex = end;
      const close = END_RAW.exec(source);
      if (close === null) {
        faults.push({ offset: open, message: "`{% raw %}` is never closed", hint: null });
        break;
      }
      text(end, close.index);
      if (/^..-/.test(close[0])) trimBefore();
      trimNext = close[0].at(-3) === "-";
      at = close.index + close[0].length;
    } else if (mark !== "{#") {
      const inner = tag
        .slice(2, -2)
        .replace(/^[-+]|[-+]$/g, "")
        .trim();
      tokens.push({ kind: mark === "{{" ? "output" : "statement", inner, offset: open });
    }
  }
  return { tokens, faults };
}

function nextTag(source: string, from: number): number {
  for (let at = source.indexOf("{", from); at !== -1; at = source.indexOf("{", at + 1)) {
    if (source[at + 1] === "{" || source[at + 1] === "%" || source[at + 1] === "#") return at;
  }
  return source.length;
}

/** Past a tag's closing mark, which counts neither in quotes nor inside braces of its own; null where there is none. */
function tagEnd(source: string, from: number, close: string): number | null {
  if (close === "#}") {
    const end = source.indexOf(close, from);
    return end === -1 ? null : end + 2;
  }
  let quote: string | null = null;
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source[at]!;
    if (quote !== null) {
      if (character === "\\") at++;
      else if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (depth === 0 && source.startsWith(close, at)) return at + 2;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
  }
  return null;
}
