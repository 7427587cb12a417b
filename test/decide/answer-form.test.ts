import { describe, expect, it } from "vitest";

import { formWarnings, type FormedSide } from "../../src/decide/answer-form.ts";
import type { ResponseFormat } from "../../src/models/tool.ts";
import { problemText } from "../../src/problem.ts";
import { output, provider } from "./settled.ts";

const SCHEMA: ResponseFormat = {
  name: "answer",
  schema: { type: "object", properties: { days: { type: "integer" } }, required: ["days"] },
};

const warned = (
  responseFormat: ResponseFormat,
  outputs: FormedSide["outputs"],
  who: FormedSide["who"] = "the candidate",
) =>
  formWarnings([{ who, arm: { path: "prompts/a.md", responseFormat }, outputs }]).map(problemText);

const call = { id: "c1", name: "find", arguments: {} };

describe("formWarnings()", () => {
  it("counts the answers that are not of the schema, and says how to make that gate", () => {
    const outputs = ['{"days": 30}', '{"days": "30"}', "30 days", "{}"].map((text) => output(text));
    expect(warned(SCHEMA, outputs)).toEqual([
      "prompts/a.md: 3 of 4 answers of the candidate are not JSON of the schema `answer`, which the prompt asks for; the check `json-schema` makes it gate",
    ]);
  });

  it("counts those that are no JSON where any shape will do", () => {
    expect(warned("json", [output("[1]"), output('{"a":')], "production")).toEqual([
      "prompts/a.md: 1 of 2 answers of production are not JSON, which the prompt asks for; the check `is-json` makes it gate",
    ]);
  });

  it("tests a schema that it does not know in full for JSON alone", () => {
    const odd: ResponseFormat = { name: "odd", schema: { $ref: "https://example.com/other" } };
    expect(warned(odd, [output("{}")])).toEqual([]);
    expect(warned(odd, [output("no")])).toHaveLength(1);
  });

  it.each<[string, ResponseFormat, FormedSide["outputs"]]>([
    ["free text", "text", [output("30 days")]],
    ["answers that are of it", SCHEMA, [output('{"days": 1}')]],
    ["an answer that is a call of a tool", SCHEMA, [output("", { toolCalls: [call] })]],
    ["an answer that is missing", SCHEMA, [provider("timeout")]],
  ])("says nothing of %s", (_, format, outputs) => {
    expect(warned(format, outputs)).toEqual([]);
  });

  it("counts an empty answer", () => {
    expect(warned(SCHEMA, [output("")])).toHaveLength(1);
  });
});
