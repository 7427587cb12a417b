import { describe, expect, it } from "vitest";

import {
  choiceParam,
  toolParam,
  turnParams,
} from "../../../src/models/providers/bedrock-messages.ts";
import { conversation, picture, tools } from "../conversation.ts";

describe("turnParams()", () => {
  it("puts both answers of tools in one turn, and an image's bytes under its format", () => {
    const use = (toolUseId: string, order: string) => ({
      toolUse: { toolUseId, name: "order_status", input: { order } },
    });
    const result = (toolUseId: string, text: string) => ({
      toolResult: { toolUseId, content: [{ text }] },
    });
    const bytes = Buffer.from(picture.bytes).toString("base64");
    expect(turnParams(conversation)).toEqual([
      { role: "user", content: [{ text: "Where are A7 and A8?" }] },
      { role: "assistant", content: [use("c1", "A7"), use("c2", "A8")] },
      { role: "user", content: [result("c1", "on its way"), result("c2", "delivered")] },
      { role: "assistant", content: [{ text: "A7 is on its way." }] },
      {
        role: "user",
        content: [{ text: "And this one?" }, { image: { format: "png", source: { bytes } } }],
      },
    ]);
  });
});

describe("toolParam()", () => {
  it("leaves out what the prompt does not say", () => {
    expect(tools.map((tool) => toolParam(tool))).toEqual([
      {
        toolSpec: {
          name: "order_status",
          description: "Where an order is.",
          inputSchema: { json: tools[0]!.parameters },
          strict: true,
        },
      },
      { toolSpec: { name: "handover", inputSchema: { json: { type: "object" } } } },
    ]);
  });
});

describe("choiceParam()", () => {
  it.each([
    ["auto", { auto: {} }],
    ["required", { any: {} }],
    [{ name: "handover" }, { tool: { name: "handover" } }],
  ] as const)("writes %o", (choice, param) => {
    expect(choiceParam(choice)).toEqual(param);
  });
});
