import { parsed, refused } from "../../problem.ts";
import { userPartOf, userPartPlaces } from "../folder-form.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readSections } from "./sections.ts";

import type { Parsed } from "../../problem.ts";
import type { TemplateMessage } from "../prompt.ts";
import type { PromptSource, Reference, SourceFiles } from "./format.ts";

type Messages = Parsed<readonly TemplateMessage[]>;

/** The user's part beside a system's part, which does without one where there is none. */
export function userPartReferences(path: string): readonly Reference[] {
  const candidates = userPartPlaces(path);
  if (candidates.length === 0) return [];
  return [{ text: "user", line: 1, candidates, pattern: null, optional: true }];
}

/** A system's part with the user's part that lies beside it; any other file's messages as they are. */
export function withUserPart(
  system: Messages,
  { path }: PromptSource,
  files: SourceFiles,
): Messages {
  const beside = userPartOf(path, files.paths);
  const text = beside === null ? null : files.text(beside);
  // A part that says nothing is none: collections have an empty one beside every system's part.
  if (beside === null || text === null || !/\S/.test(text) || !system.ok) return system;
  const [only, ...others] = system.value;
  if (only?.role !== "system" || others.length > 0) {
    const message = `the file opens roles of its own, and \`${beside}\` lies beside it`;
    return refused({ file: path, line: others[0]?.line ?? 1, message, hint: "keep either" });
  }
  const split = splitFrontMatter(text, beside);
  if (!split.ok) return split;
  if (split.value.settings !== null) {
    const message = "settings stand in the user's part of a prompt";
    return refused({ file: beside, line: 1, message, hint: `move them into \`${path}\`` });
  }
  const user = readSections(text, 0, beside);
  if (!user.ok) return user;
  const [asked, ...more] = user.value;
  if (asked === undefined || more.length > 0) {
    const message = "the user's part of a prompt opens further roles";
    return refused({ file: beside, line: more[0]?.line ?? 1, message, hint: "keep one message" });
  }
  return parsed([only, { ...asked, role: "user", path: beside }]);
}
