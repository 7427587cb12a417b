import { anyAssertion } from "./any-assertion.ts";
import { meanInASlice } from "./mean-in-a-slice.ts";
import { meanOverall } from "./mean-overall.ts";
import type { Rule } from "./rule.ts";
import { textbookTests } from "./textbook-tests.ts";

/** In the order of the table. */
export const RULES: readonly Rule[] = [anyAssertion, meanInASlice, meanOverall, textbookTests];
