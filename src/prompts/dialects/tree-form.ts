import type { Json } from "../../units.ts";

/** How a parser's tree is read as a form. */
export interface TreeReading {
  /** Fields that say where a node stands, or how it is written. */
  readonly layout: ReadonlySet<string>;
  /** The text that a node is, empty for a comment; null for any other node. */
  readonly textIn: (node: { readonly [field: string]: unknown }) => string | null;
}

/** A template's tree as JSON, without layout and comments: texts that only a comment parted are one. */
export function treeForm(tree: unknown, reading: TreeReading): Json {
  if (tree instanceof Map) return listForm([...tree], reading);
  if (Array.isArray(tree)) return listForm(tree, reading);
  if (typeof tree !== "object" || tree === null) return (tree ?? null) as Json;
  const fields: Json[] = [];
  // Loops and no callbacks: a template may nest as deep as its budget lets it.
  for (const [field, value] of Object.entries(tree)) {
    if (!reading.layout.has(field)) fields.push([field, treeForm(value, reading)]);
  }
  return fields;
}

function listForm(list: readonly unknown[], reading: TreeReading): Json {
  const forms: Json[] = [];
  for (const item of list) {
    const isNode = typeof item === "object" && item !== null;
    const text = isNode ? reading.textIn(item as { readonly [field: string]: unknown }) : null;
    const last = forms.at(-1);
    // Whatever is no text is a list of one, so that no name or number passes for a text.
    if (text === null) forms.push([treeForm(item, reading)]);
    else if (typeof last === "string") forms[forms.length - 1] = last + text;
    else if (text !== "") forms.push(text);
  }
  return forms;
}
