import { describe, expect, it } from "vitest";

import {
  choiceParam,
  inputParams,
  toolParam,
} from "../../../src/models/providers/responses-input.ts";
import { conversation, picture, tools } from "../conversation.ts";

describe("inputParams()", () => {
  it("writes calls and what they answered as items of their own, and images as addresses", () => {
    const call = (id: string, order: string) => ({
      type: "function_call",
      call_id: id,
      name: "order_status",
      arguments: `{"order":"${order}"}`,
    });
    const output = (id: string, said: string) => ({
      type: "function_call_output",
      call_id: id,
      output: said,
    });
    const data = Buffer.from(picture.bytes).toString("base64");
    const image = (url: string) => ({ type: "input_image", image_url: url, detail: "auto" });
    expect(inputParams(conversation)).toEqual([
      conversation[0],
      conversation[1],
      call("c1", "A7"),
      call("c2", "A8"),
      output("c1", "on its way"),
      output("c2", "delivered"),
      conversation[5],
      {
        role: "user",
        content: [
          { type: "input_text", text: "And this one?" },
          image(`data:image/png;base64,${data}`),
          image("https://shop.example/a.png"),
        ],
      },
    ]);
  });

  it("keeps a text beside calls", () => {
    const toolCalls = [{ id: "c1", name: "handover", arguments: {} }];
    const items = inputParams([{ role: "assistant", content: "One moment.", toolCalls }]);
    expect(items).toMatchObject([{ content: "One moment." }, { type: "function_call" }]);
  });
});

describe("toolParam()", () => {
  it("says in any case whether the model is held to the schema", () => {
    expect(tools.map((tool) => toolParam(tool))).toEqual([
      {
        type: "function",
        name: "order_status",
        description: "Where an order is.",
        parameters: tools[0]!.parameters,
        strict: true,
      },
      { type: "function", name: "handover", parameters: { type: "object" }, strict: false },
    ]);
  });
});

describe("choiceParam()", () => {
  it.each([
    ["required", "required"],
    [{ name: "handover" }, { type: "function", name: "handover" }],
  ] as const)("writes %o", (choice, param) => {
    expect(choiceParam(choice)).toEqual(param);
  });
});
