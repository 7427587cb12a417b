import type { Json } from "../../units.ts";

/** What a check saw in an output, before a `not-` turns it round. */
export interface Finding {
  readonly holds: boolean;
  /** One line that is true of the output either way: `has 12 words`. Quoted parts are cut short. */
  readonly detail: string;
}

export type Compiled =
  | { readonly ok: true; readonly test: (output: string) => Finding }
  /** `message` completes "`contains` …": "takes a text, not the number 30". */
  | { readonly ok: false; readonly message: string; readonly hint: string | null };

/**
 * A kind of deterministic assertion. Held by the registry, which adds the `not-` form of each. Compiling finds
 * every mistake in the argument, so that testing an output cannot fail; both are pure and take linear time in
 * the output, which is hostile.
 */
export interface Check {
  /** As written in an eval set. */
  readonly kind: string;
  /** `argument` is null for a check written as a bare name. */
  readonly compile: (argument: Json) => Compiled;
}

export const compiled = (test: (output: string) => Finding): Compiled => ({ ok: true, test });

export const rejected = (message: string, hint: string | null = null): Compiled => ({
  ok: false,
  message,
  hint,
});
