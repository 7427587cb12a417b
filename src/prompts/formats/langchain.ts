import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { fString } from "../dialects/f-string.ts";
import { child, childAt, children } from "./document-value.ts";

import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";

/**
 * Prompts of LangChain as its hub and its `dumps` write them (`{ lc, id, kwargs }`), and its `few_shot` files, as the
 * chat messages that they stand for: `{ messages, template_format }` at the place of what they are made from. Null for
 * every other document.
 */
export function langChainItem(root: PlacedValue): PlacedValue | null {
  if (child(root, "_type")?.value === "few_shot") return fewShot(root);
  const prompt = promptIn(root);
  if (prompt === null) return null;
  const { place, model } = prompt;
  const kwargs = child(place, "kwargs")!;
  const list = child(kwargs, "messages");
  const parts = list === null ? [place] : children(list);
  const messages = parts.map((of) => messageOf(of, list === null));
  if (messages.some((of) => of === null)) return null;
  const formats = parts.flatMap((of) => formatOf(of) ?? []);
  return {
    ...root,
    value: mapping<Json>([
      ["messages", messages as readonly Json[]],
      ["template_format", formats[0] ?? "f-string"],
      ...model,
    ]),
    at: [],
    lineOf: ([key, n]) => {
      const part = key === "messages" && typeof n === "number" ? parts[n] : place;
      return (part ?? place).lineOf((part ?? place).at);
    },
  };
}

const nameOf = (place: PlacedValue): string | null => {
  const id = child(place, "id")?.value ?? null;
  const isSerialized = child(place, "lc") !== null && child(place, "kwargs") !== null;
  return isSerialized && isList(id) ? String(id.at(-1)) : null;
};

interface Found {
  readonly place: PlacedValue;
  /** Model and temperature, where a chain says them. */
  readonly model: readonly (readonly [string, Json])[];
}

/** The prompt itself, or the first of a chain with the model that it is for. */
function promptIn(place: PlacedValue): Found | null {
  const name = nameOf(place);
  if (name === "ChatPromptTemplate" || name === "StructuredPrompt" || name === "PromptTemplate") {
    return { place, model: [] };
  }
  if (name !== "RunnableSequence") return null;
  const first = childAt(place, ["kwargs", "first"]);
  const prompt = first === null ? null : promptIn(first);
  const last = childAt(place, ["kwargs", "last", "kwargs"]);
  const inner = last === null ? null : (childAt(last, ["bound", "kwargs"]) ?? last);
  const said = (["model", "model_name", "temperature"] as const).flatMap((key) => {
    const value = inner === null ? null : (child(inner, key)?.value ?? null);
    return value === null ? [] : [[key === "model_name" ? "model" : key, value] as const];
  });
  return prompt === null ? null : { place: prompt.place, model: said };
}

const ROLE = /^(System|Human|AI|Chat)Message(?:PromptTemplate)?$/;

/** A chat message; null for what is none that is known. */
function messageOf(place: PlacedValue, alone: boolean): Json {
  const name = nameOf(place) ?? "";
  const kwargs = child(place, "kwargs");
  if (kwargs === null) return null;
  if (name === "MessagesPlaceholder") {
    return { type: "placeholder", name: child(kwargs, "variable_name")?.value ?? "" };
  }
  const kind = ROLE.exec(name)?.[1]?.toLowerCase() ?? (alone ? "human" : null);
  const role = kind === "chat" ? (child(kwargs, "role")?.value ?? null) : kind;
  const prompt = child(kwargs, "prompt");
  const content =
    prompt === null
      ? (child(kwargs, "template") ?? child(kwargs, "content"))?.value
      : isList(prompt.value)
        ? children(prompt).map(partOf)
        : childAt(prompt, ["kwargs", "template"])?.value;
  return role === null || content === undefined ? null : { role, content };
}

/** A text, or an image by its address. */
function partOf(prompt: PlacedValue): Json {
  const template = childAt(prompt, ["kwargs", "template"])?.value ?? null;
  if (typeof template === "string") return { type: "text", text: template };
  return isMapping(template) ? { type: "image_url", image_url: template } : null;
}

function formatOf(place: PlacedValue): string | null {
  const own = childAt(place, ["kwargs", "template_format"]);
  const format = (own ?? childAt(place, ["kwargs", "prompt", "kwargs", "template_format"]))?.value;
  return typeof format === "string" ? format : null;
}

/** Prefix, examples and suffix as one text; null where the examples are not in the file itself. */
function fewShot(root: PlacedValue): PlacedValue | null {
  const text = (path: readonly string[]): string | null => {
    const value = childAt(root, path)?.value;
    return typeof value === "string" ? value : null;
  };
  const template = text(["example_prompt", "template"]);
  const examples = child(root, "examples")?.value ?? null;
  if (template === null || !isList(examples)) return null;
  const shown = examples.map((of) => {
    const { pieces } = fString.fill(template, isMapping(of) ? of : {}, {});
    const filled = pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
    return filled.replaceAll(/[{}]/g, "$&$&");
  });
  const parts = [text(["prefix"]), ...shown, text(["suffix"])].filter((of) => of !== null);
  const content = parts.join(text(["example_separator"]) ?? "\n\n");
  return {
    ...root,
    value: { messages: [{ role: "user", content }], template_format: "f-string" },
    lineOf: () => root.lineOf(["suffix"]),
  };
}
