import { parsed } from "../../problem.ts";
import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { child, children, keyOf, pathText, problemAt } from "./document-value.ts";
import { responseFormatAt } from "./foreign-settings.ts";
import { propertiesOf, propertiesSchema } from "./prompty-properties.ts";

import type { Parsed, Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { PlacedValue } from "./document-value.ts";

/** Tools as settings have them: version 2's functions by their properties, OpenAI's as they are, others named. */
export function promptyTools(tools: PlacedValue): Parsed<readonly PlacedValue[]> {
  const sent: Json[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const tool of children(tools)) {
    const kind = kindOf(tool);
    if (!isMapping(tool.value) || (kind !== undefined && kind !== "function")) {
      const message = `\`${pathText(tool.at)}\` is no function, and is not sent`;
      warnings.push(problemAt(tool, message, "tools are sent by name and parameters alone"));
    } else if (kind === undefined && isList(tools.value)) sent.push(tool.value);
    else {
      const read = functionOf(tool, isList(tools.value) ? null : keyOf(tool));
      if (read.ok) sent.push(read.value);
      else problems.push(...read.problems);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return parsed(sent.length === 0 ? [] : [{ ...tools, value: sent }], warnings);
}

/** Version 1 says `type`, as OpenAI does; what neither says is a function. */
function kindOf(tool: PlacedValue): Json | undefined {
  const type = child(tool, "type")?.value;
  return child(tool, "kind")?.value ?? (type === "function" ? undefined : type);
}

function functionOf(tool: PlacedValue, key: string | null): Parsed<Json> {
  const given = child(tool, "parameters");
  const whole = given !== null && isMapping(given.value) && given.value["type"] === "object";
  const schema = given === null || whole ? null : propertiesSchema(given, false);
  if (schema?.ok === false) return schema;
  const parameters = schema?.value ?? given?.value;
  const said = ["description", "strict"].flatMap((of) => child(tool, of) ?? []);
  return parsed(
    mapping<Json>([
      ["name", child(tool, "name")?.value ?? key ?? ""],
      ...said.map((of) => [keyOf(of), of.value] as const),
      ...(parameters === undefined ? [] : ([["parameters", parameters]] as const)),
    ]),
  );
}

/**
 * What version 2's `outputs` ask for: JSON with those properties. Version 1, which says `type` and no `kind`, only
 * describes them.
 */
export function promptyOutputs(root: PlacedValue): Parsed<readonly PlacedValue[]> {
  const outputs = child(root, "outputs") ?? child(root, "outputSchema");
  const properties = outputs === null ? [] : propertiesOf(outputs);
  if (outputs === null || properties.length === 0) return parsed([]);
  if (!properties.every(({ place }) => child(place, "kind") !== null)) {
    const message = `\`${pathText(outputs.at)}\` is not sent`;
    const hint = "let each property say its `kind`, or write `model.parameters.response_format`";
    return parsed([], [problemAt(outputs, message, hint)]);
  }
  const schema = propertiesSchema(outputs, true);
  if (!schema.ok) return schema;
  const value = mapping<Json>([
    ["name", "outputs"],
    ["schema", schema.value],
  ]);
  return parsed([responseFormatAt(outputs, value)]);
}
