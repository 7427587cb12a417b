import type { Role } from "../../models/message.ts";
import type { Json } from "../../units.ts";

/** How the marks of a template are written. */
export type DialectName =
  | "variables"
  | "f-string"
  | "jinja"
  | "nunjucks"
  | "handlebars"
  | "mustache";

export interface Values {
  readonly [name: string]: Json;
}

/** Something wrong with a template, at an offset (UTF-16 units) of it. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
  readonly hint: string | null;
}

/** A mark that the values do not fill: absent, or empty. */
export interface Unfilled {
  readonly offset: number;
  /** As a case would name it: `order.id`. */
  readonly name: string;
  /** As written, with its braces. */
  readonly mark: string;
  readonly empty: boolean;
}

/** What a filled template says, in order. Only the template itself makes other pieces than text: no value can. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  /** What follows is said by this role. */
  | { readonly kind: "role"; readonly role: Role }
  /** An image by its address. */
  | { readonly kind: "media"; readonly url: string; readonly offset: number }
  /** The case's conversation comes here. */
  | { readonly kind: "history" };

export interface Filled {
  readonly pieces: readonly Piece[];
  /** Names of values that were asked for, by dots: `order.id`. */
  readonly used: ReadonlySet<string>;
  readonly unfilled: readonly Unfilled[];
  readonly faults: readonly Fault[];
}

/** Other templates by the names that a template calls them by. */
export interface Partials {
  readonly [name: string]: string;
}

/**
 * A template language. Held by `fill`, which takes it by the prompt's dialect. All functions are pure and total; one
 * that can loop counts its steps and what it writes, so that its end does not depend on how fast a machine is.
 */
export interface Dialect {
  /** What no values could mend. */
  readonly faults: (template: string, partials: Partials) => readonly Fault[];
  readonly fill: (template: string, values: Values, partials: Partials) => Filled;
  /**
   * What decides how values fill a template, without what vanishes: comments, and the layout inside marks. Templates
   * of equal form are filled alike by any values; one that cannot be read is its own form.
   */
  readonly form: (template: string) => Json;
}
