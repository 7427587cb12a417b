import { compiled, type Check, type Finding } from "./check.ts";
import { quote } from "./quote.ts";
import { withElements } from "./xml-paths.ts";
import { readXml } from "./xml-elements.ts";

/**
 * `contains-xml: [order.total]`: somewhere in the output stands a well-formed XML element that has these elements in
 * it, named from it down; as a bare name any will do. Text around it and a Markdown fence are fine.
 */
export const containsXml: Check = {
  kind: "contains-xml",
  compile: (argument) =>
    withElements(argument, (wanted) => compiled((output) => firstWith(wanted, output))),
};

/** Characters read for each of the output, but some for any: tags that never close are given up on. */
const EFFORT = { each: 4, least: 200_000 } as const;
/** What a try costs, however little it reads. */
const TRY = 100;

function firstWith(wanted: readonly string[], output: string): Finding {
  let effort = Math.max(EFFORT.least, EFFORT.each * output.length);
  let lacking: readonly string[] | null = null;
  const openers = /<[\p{L}_:]/gu;
  for (
    let found = openers.exec(output);
    found !== null && effort > 0;
    found = openers.exec(output)
  ) {
    const { ok, paths, end, read } = readXml(output.slice(found.index), "element");
    effort -= Math.max(read, TRY);
    if (!ok) continue;
    openers.lastIndex = found.index + end;
    const missing = wanted.filter((path) => !paths.has(path));
    if (missing.length === 0) return { holds: true, detail: "contains XML" };
    lacking ??= missing;
  }
  const detail = lacking === null ? "contains no XML" : `contains no element ${quote(lacking)}`;
  return { holds: false, detail };
}
