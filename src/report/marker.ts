import type { Verdict } from "../verdict.ts";

/**
 * The comment's last line, by which the next run finds it. A suite's name is data: what could end the HTML comment or
 * the name itself is percent-encoded, so a search has to use `markerStart` too.
 */
export const marker = ({ suite, head }: Verdict): string =>
  `${markerStart(suite)}${encoded(head.sha)} -->`;

export const markerStart = (suite: string): string =>
  `<!-- evenhand v1 suite=${encoded(suite)} head=`;

const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%2F", "/").replaceAll("--", "-%2D");
