import { parsed } from "../../problem.ts";
import { child, children, entriesAt, problemAt } from "./document-value.ts";
import { foreignSettings } from "./foreign-settings.ts";
import { promptyOutputs, promptyTools } from "./prompty-answer.ts";

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
  const parameters = ["parameters", "options"]
    .flatMap((key) => below(model, [key]) ?? [])
    .flatMap(children);
  const isTools = ({ at }: PlacedValue): boolean => at.at(-1) === "tools";
  const tools = [...parameters.filter(isTools), ...children(root).filter(isTools)].map(
    promptyTools,
  );
  const form = [...tools, promptyOutputs(root)];
  const problems = form.flatMap((of) => (of.ok ? [] : of.problems));
  if (problems.length > 0) return { ok: false, problems };
  const given = [
    ...(id === undefined ? [] : asked(model, id)),
    ...parameters.filter((of) => !isTools(of)),
    ...form.flatMap((of) => (of.ok ? of.value : [])),
  ];
  const settings = foreignSettings(root, given, entriesAt(root, METADATA));
  if (!settings.ok) return settings;
  const environment = id === undefined ? ids.slice(0, 1).map(unread) : [];
  const said = form.flatMap((of) => (of.ok ? of.warnings : []));
  return parsed(settings.value, [...settings.warnings, ...environment, ...said]);
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

/** The model, and its provider where that is one by itself; a deployment elsewhere goes where the configuration says. */
function asked(model: PlacedValue | null, id: PlacedValue): readonly PlacedValue[] {
  const kinds = [below(model, ["configuration", "type"]), below(model, ["provider"])];
  const own = kinds.find((of) => of?.value === "openai" || of?.value === "anthropic") ?? null;
  const named: PlacedValue = { ...id, at: ["model"] };
  return own === null ? [named] : [named, { ...own, at: ["provider"] }];
}

function unread(id: PlacedValue): Problem {
  const hint = "the `default` of `models` in the configuration is asked";
  return problemAt(id, "the model is named by the environment, which is not read", hint);
}
