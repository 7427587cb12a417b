import { parsed } from "../../problem.ts";
import { mapping } from "../../text/mapping.ts";
import { child, children, problemAt } from "./document-value.ts";
import { foreignSettings } from "./foreign-settings.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Settings } from "../settings.ts";
import type { PlacedValue } from "./document-value.ts";

/** Where a model's id may stand below `model`, in version 2 and in version 1; the first that says one counts. */
const IDS = [
  ["id"],
  ["configuration", "name"],
  ["configuration", "model"],
  ["configuration", "azure_deployment"],
  ["connection", "name"],
  ["connection", "azure_deployment"],
];
const METADATA = ["name", "description", "version", "authors", "tags", "metadata"];

/** Model, provider and parameters of a Prompty file, and warnings of what cannot be asked. */
export function promptySettings(root: PlacedValue): Parsed<Settings> {
  const model = child(root, "model");
  const ids = model === null ? [] : idsIn(model);
  const id = ids.find((of) => !isFromEnvironment(of));
  const parameters = ["parameters", "options"].flatMap((key) => below(model, [key]) ?? []);
  const given = [...(id === undefined ? [] : asked(model, id)), ...parameters.flatMap(children)];
  const metadata = children(root).filter(({ at }) => METADATA.includes(String(at[0])));
  const entries = metadata.map(({ at, value }) => [String(at[0]), value] as const);
  const settings = foreignSettings(root, given, mapping(entries));
  if (!settings.ok) return settings;
  const said = [...(id === undefined ? ids.slice(0, 1).map(unread) : []), ...unsentTools(root)];
  return parsed(settings.value, [...settings.warnings, ...said]);
}

function below(place: PlacedValue | null, keys: readonly string[]): PlacedValue | null {
  let found = place;
  for (const key of keys) found = found === null ? null : child(found, key);
  return found;
}

function idsIn(model: PlacedValue): readonly PlacedValue[] {
  const places = typeof model.value === "string" ? [model] : IDS.map((keys) => below(model, keys));
  return places.filter(
    (of) => of !== null && typeof of.value === "string" && of.value !== "",
  ) as readonly PlacedValue[];
}

const isFromEnvironment = ({ value }: PlacedValue): boolean => String(value).includes("${");

/** The model, and its provider where that is OpenAI; a deployment elsewhere goes where the configuration says. */
function asked(model: PlacedValue | null, id: PlacedValue): readonly PlacedValue[] {
  const kinds = [below(model, ["configuration", "type"]), below(model, ["provider"])];
  const openai = kinds.find((of) => of?.value === "openai") ?? null;
  const named: PlacedValue = { ...id, at: ["model"] };
  return openai === null ? [named] : [named, { ...openai, at: ["provider"] }];
}

function unread(id: PlacedValue): Problem {
  const hint = "the `default` of `models` in the configuration is asked";
  return problemAt(id, "the model is named by the environment, which is not read", hint);
}

function unsentTools(root: PlacedValue): readonly Problem[] {
  const tools = child(root, "tools");
  const hint = "write them under `model.parameters.tools`, as OpenAI has them";
  return tools === null ? [] : [problemAt(tools, "`tools` is not sent", hint)];
}
