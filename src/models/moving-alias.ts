import type { ModelRef } from "./model.ts";
import { PROVIDERS } from "./provider.ts";

/** `-2025-04-14`, `-20250929`, `@20240620`. */
const DAY = /[-@_]20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])(?!\d)/;
/** `-0613`: month and day, as older ids have them. */
const MONTH_AND_DAY = /-(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/;

/**
 * Whether a provider may serve another model under this id tomorrow. Most may where it has no date; Google keeps its ids
 * but for `…-latest`. A server of one's own, and a script, serve what their owner put there.
 */
export function mayMove({ provider, model }: Pick<ModelRef, "provider" | "model">): boolean {
  switch (PROVIDERS[provider].moving) {
    case "undated":
      return !DAY.test(model) && !MONTH_AND_DAY.test(model);
    case "latest":
      return model.endsWith("-latest");
    case "none":
      return false;
  }
}
