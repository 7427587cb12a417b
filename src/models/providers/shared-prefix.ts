import { sha256 } from "../../digest.ts";
import { tokensOf } from "../estimate-tokens.ts";
import { textsBy } from "../message.ts";
import type { ModelRequest } from "../model.ts";

/** The shortest prefix that Anthropic caches, of the models that cache the shortest; below it a mark does nothing. */
const LEAST_TOKENS = 1024;

/** Whether a request is to mark the end of its prefix, for the provider to keep what stands before. */
export interface PrefixMark {
  readonly isMarked: boolean;
  /** Ends the request, once. */
  done(answered: boolean): void;
}

const UNMARKED: PrefixMark = { isMarked: false, done: () => undefined };

/**
 * When to have a provider cache what requests begin with: tools, system text, and the schema of the answer, which stands before both. Writing costs a quarter more than
 * reading plainly and each later read a tenth or less, so a prefix is written once, by one request, when a second one
 * shows that it is shared; requests that leave before that one is answered would each write it too, and are not marked.
 * Nothing of it changes the question, so it is in no key.
 * https://docs.anthropic.com/docs/build-with-claude/prompt-caching
 */
export function sharedPrefixes(): (request: ModelRequest) => PrefixMark {
  const known = new Map<string, "met" | "being written" | "written">();

  return ({ messages, tools, outputSchema }) => {
    const system = textsBy("system", messages);
    if (system.length === 0) return UNMARKED;
    const prefix = JSON.stringify([tools, system, outputSchema]);
    if (tokensOf(prefix) < LEAST_TOKENS) return UNMARKED;

    const name = sha256(prefix);
    switch (known.get(name)) {
      case undefined:
        known.set(name, "met");
        return UNMARKED;
      case "met":
        known.set(name, "being written");
        return {
          isMarked: true,
          done: (answered) => known.set(name, answered ? "written" : "met"),
        };
      case "being written":
        return UNMARKED;
      case "written":
        return { isMarked: true, done: () => undefined };
    }
  };
}
