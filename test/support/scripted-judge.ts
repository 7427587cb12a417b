import { textOf } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";

/** The blocks of a judge's request by name, as any reader of the message sees them. */
export function blocksOf(request: ModelRequest): ReadonlyMap<string, string> {
  const text = textOf(request.messages.find(({ role }) => role === "user")?.content ?? "");
  const blocks = new Map<string, string>();
  for (const [, name, , body] of text.matchAll(
    /\[\[BEGIN (.+?) ([0-9a-f]{16})\]\]\n([\s\S]*?)\n\[\[END \1 \2\]\]/g,
  )) {
    const quoted = body!.split("\n").map((line) => line.replace(/^\| /, ""));
    blocks.set(name!, quoted.join("\n") === "(empty)" ? "" : quoted.join("\n"));
  }
  return blocks;
}

/** A judge that scores each output by its text, on every criterion alike, and says so. */
export function judgeBy(score: (output: string, place: 1 | 2, request: ModelRequest) => number) {
  return (request: ModelRequest): string => {
    const blocks = blocksOf(request);
    const scores = ([1, 2] as const).map((place) =>
      score(blocks.get(`output ${place}`) ?? "", place, request),
    );
    const schema = request.outputSchema?.schema as { properties: object };
    const answer = Object.keys(schema.properties).map((label) => [
      label,
      {
        rationale: `Output 1 gets ${scores[0]}, Output 2 gets ${scores[1]}.`,
        output_1: scores[0],
        output_2: scores[1],
      },
    ]);
    return JSON.stringify(Object.fromEntries(answer));
  };
}
