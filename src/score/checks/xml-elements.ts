import { SaxesParser } from "saxes";

/** Elements below are not looked for by path, which would grow with the depth. */
const DEEPEST = 100;

/** What a text is as XML 1.0, as far as it was read. */
export interface XmlReading {
  /** Whether one element is whole and well-formed. */
  readonly ok: boolean;
  /** Names from the root down, with dots between: `order.item`. */
  readonly paths: ReadonlySet<string>;
  /** What is wrong, and at which line and column; null where nothing is. */
  readonly fault: string | null;
  /** Behind the element, or where the fault is. */
  readonly end: number;
  /** Characters read. */
  readonly read: number;
}

/**
 * Reads a document, or with `only` its first element, whatever follows. Time is linear in the text. No entities are
 * expanded but the five of XML, and nothing is fetched.
 */
export function readXml(text: string, only: "document" | "element"): XmlReading {
  const parser = new SaxesParser();
  const paths = new Set<string>();
  const open: string[] = [];
  let closed: number | null = null;
  parser.on("opentag", ({ name }) => {
    const path = open.length === 0 ? name : `${open.at(-1)}.${name}`;
    open.push(open.length < DEEPEST ? path : "");
    if (open.length <= DEEPEST) paths.add(path);
  });
  parser.on("closetag", () => {
    open.pop();
    if (open.length === 0) closed = parser.position;
  });
  parser.on("error", ({ message }) => {
    throw new Fault(message);
  });
  const faultOf = (): string | null => {
    try {
      parser.write(text).close();
      return null;
    } catch (fault) {
      if (fault instanceof Fault) return fault.message;
      throw fault;
    }
  };
  const fault = faultOf();
  const read = Math.min(parser.position, text.length);
  // A tag that closes another is told at the very place where that other counts as closed.
  const isWhole = closed !== null && (fault === null || (only === "element" && read > closed));
  return { ok: isWhole, paths, fault: isWhole ? null : fault, end: closed ?? read, read };
}

/** Ends the parser before the text does. */
class Fault extends Error {}
