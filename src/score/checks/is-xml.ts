import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";
import { withElements } from "./xml-paths.ts";
import { readXml } from "./xml-elements.ts";

/**
 * `is-xml: [order.total]`: the whole output, but for white space around it, is one well-formed XML document that has
 * these elements, named from the root down; as a bare name any document will do.
 */
export const isXml: Check = {
  kind: "is-xml",
  compile: (argument) =>
    withElements(argument, (wanted) =>
      compiled((output) => {
        const { ok, paths, fault } = readXml(output.trim(), "document");
        if (!ok) return { holds: false, detail: `is not XML: ${quote(fault)}` };
        const lacking = wanted.filter((path) => !paths.has(path));
        return lacking.length === 0
          ? { holds: true, detail: "is XML" }
          : { holds: false, detail: `has no element ${quote(lacking)}` };
      }),
    ),
};
