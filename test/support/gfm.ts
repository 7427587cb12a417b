import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/**
 * Renders Markdown as GitHub shows it in a comment: GFM with its tag filter, raw HTML kept, and every line end inside
 * a paragraph a break. What GitHub adds afterwards (mentions, issue and commit links) is found by `linkable`.
 */
export function renderGfm(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return html.replace(/<p>[\s\S]*?<\/p>/g, (paragraph) => paragraph.replaceAll("\n", "<br>\n"));
}

/** Tags in order, attributes left out: `["h3", "code", "/code", "/h3"]`. */
export const tagsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/gi), ([, tag = ""]) => tag.toLowerCase());

/** Targets of links and sources of images. */
export const targetsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/\b(?:href|src)="([^"]*)"/g), ([, target = ""]) => target);

/** The text in which GitHub looks for mentions and references: everything outside code, links and comments. */
export const linkable = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<(code|pre|a)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ");

/** What GitHub would turn into a link or a notification: mentions, issues, commits, addresses, emoji names. */
export const referencesIn = (html: string): readonly string[] =>
  linkable(html).match(
    /@[a-z0-9]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|https?:|www\.|:[a-z_]+:|&#64;/gi,
  ) ?? [];

/** Names of tags that are opened and not closed, or closed and not opened; none in a balanced text. */
export function unbalanced(html: string): readonly string[] {
  const single = new Set(["br", "hr", "img", "input"]);
  const open: string[] = [];
  const wrong: string[] = [];
  for (const tag of tagsOf(html).filter((name) => !single.has(name))) {
    if (!tag.startsWith("/")) open.push(tag);
    else if (open.at(-1) === tag.slice(1)) open.pop();
    else wrong.push(tag);
  }
  return [...wrong, ...open];
}
