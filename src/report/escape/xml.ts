import { visible } from "./visible.ts";

/** Text for XML 1.0 elements and attributes, which cannot hold most controls even as entities. */
export function xml(text: string): string {
  return visible(text, "\n\t")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
