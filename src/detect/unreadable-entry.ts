import type { TreeEntry } from "../git/tree.ts";
import type { Problem } from "../problem.ts";

/** Why an entry that is no plain file under a UTF-8 name is not read. */
export function unreadableEntry({ path, kind, odd }: TreeEntry): Problem {
  const reason = "unsupported_file";
  if (odd) {
    const message = "the name is not UTF-8 (`\\xNN` stands for one byte of it)";
    return { file: path, line: null, message, hint: "rename the file", reason };
  }
  const [what, hint] =
    kind === "symlink"
      ? ["a symbolic link, which is not followed", "commit the file itself"]
      : ["a submodule, whose files are not in this repository", "commit the files themselves"];
  return { file: path, line: null, message: `this is ${what}`, hint, reason };
}
