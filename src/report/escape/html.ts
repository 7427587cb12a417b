import { visible } from "./visible.ts";

/** Text between tags and in quoted attributes of HTML. */
export function html(text: string): string {
  return visible(text, "\n\t")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * A value for a `<script type="application/json">`: its texts made visible, and no `<` in it, so that nothing ends the
 * element or opens a comment (HTML standard, "Restrictions for contents of script elements").
 */
export function scriptJson(value: unknown): string {
  const shown = JSON.stringify(value, (_, of: unknown) =>
    typeof of === "string" ? visible(of, "\n\t") : of,
  );
  return shown.replaceAll("<", "\\u003c");
}
