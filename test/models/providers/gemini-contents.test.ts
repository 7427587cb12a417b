import { describe, expect, it } from "vitest";

import {
  contentParams,
  toolConfig,
  toolParam,
} from "../../../src/models/providers/gemini-contents.ts";
import { conversation, picture, tools } from "../conversation.ts";

describe("contentParams()", () => {
  const call = (order: string) => ({ functionCall: { name: "order_status", args: { order } } });
  const result = (said: string) => ({
    functionResponse: { name: "order_status", response: { result: said } },
  });
  const expected = [
    { role: "user", parts: [{ text: "Where are A7 and A8?" }] },
    { role: "model", parts: [call("A7"), call("A8")] },
    { role: "user", parts: [result("on its way"), result("delivered")] },
    { role: "model", parts: [{ text: "A7 is on its way." }] },
    {
      role: "user",
      parts: [
        { text: "And this one?" },
        {
          inlineData: {
            mimeType: "image/png",
            data: Buffer.from(picture.bytes).toString("base64"),
          },
        },
        { fileData: { fileUri: "https://shop.example/a.png" } },
      ],
    },
  ];

  it("puts both answers of tools in one turn, each under its tool's name, and images by bytes or address", () => {
    expect(contentParams({ messages: conversation, model: "gemini-2.5-pro" })).toEqual(expected);
  });

  it.each(["gemini-3-pro-preview", "gemini-3.1-flash", "gemini-10-pro"])(
    "signs the first call of a turn for %s, which refuses one without",
    (model) => {
      const turns = contentParams({ messages: conversation, model });
      const thoughtSignature = "skip_thought_signature_validator";
      expect(turns).toEqual(
        expected.with(1, {
          role: "model",
          parts: [{ ...call("A7"), thoughtSignature }, call("A8")],
        } as never),
      );
    },
  );

  it("has no turn without parts", () => {
    const messages = [{ role: "assistant", content: "" }] as const;
    expect(contentParams({ messages, model: "gemini-2.5-pro" })).toEqual([
      { role: "model", parts: [{ text: "" }] },
    ]);
  });
});

describe("toolParam()", () => {
  it("gives arguments as JSON Schema", () => {
    expect(tools.map((tool) => toolParam(tool))).toEqual([
      {
        name: "order_status",
        description: "Where an order is.",
        parametersJsonSchema: tools[0]!.parameters,
      },
      { name: "handover", parametersJsonSchema: { type: "object" } },
    ]);
  });
});

describe("toolConfig()", () => {
  const [strict, free] = tools;
  it.each([
    [null, [free], { mode: "AUTO" }],
    ["auto", [free], { mode: "AUTO" }],
    ["auto", [strict, free], { mode: "VALIDATED" }],
    ["none", [strict], { mode: "NONE" }],
    ["required", [free], { mode: "ANY" }],
    [{ name: "handover" }, tools, { mode: "ANY", allowedFunctionNames: ["handover"] }],
  ] as const)("writes %o", (choice, offered, functionCallingConfig) => {
    const given = offered.flatMap((tool) => tool ?? []);
    expect(toolConfig(given, choice)).toEqual({ functionCallingConfig });
  });
});
