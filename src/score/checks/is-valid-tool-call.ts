import type { ToolCall } from "../../models/message.ts";
import type { ToolDefinition } from "../../models/tool.ts";
import { withNothing } from "./arguments.ts";
import { compiled, type Check, type Finding } from "./check.ts";
import { quote } from "./quote.ts";
import { schemaTest } from "./schema-test.ts";

/**
 * `is-valid-tool-call`: the answer calls at least one tool, each one that the prompt offers, with arguments that
 * satisfy the tool's schema there. Fails for supplied outputs, whose tools nobody told: use `tool-arguments`.
 */
export const isValidToolCall: Check = {
  kind: "is-valid-tool-call",
  compile: (argument) =>
    withNothing(
      argument,
      compiled((_, { toolCalls, tools }) => {
        if (tools === null) return { holds: null, detail: "has no known tools" };
        const [first] = toolCalls;
        if (first === undefined) return { holds: false, detail: "calls no tool" };
        const findings = toolCalls.map((call) => findingOf(call, tools));
        return findings.find(({ holds }) => holds !== true) ?? findings[0]!;
      }),
    ),
};

function findingOf(
  { name, arguments: given }: ToolCall,
  tools: readonly ToolDefinition[],
): Finding {
  const called = quote(name, 40);
  const tool = tools.find((of) => of.name === name);
  if (tool === undefined) return { holds: false, detail: `calls ${called}, which is not offered` };
  const test = schemaTest(tool.parameters);
  if (typeof test !== "function") {
    return { holds: null, detail: `calls ${called}, whose schema ${test.message}` };
  }
  const { holds, detail } = test(given);
  return { holds, detail: `calls ${called}, which ${detail}` };
}
