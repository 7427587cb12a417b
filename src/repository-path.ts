import { joinPath } from "./prompts/formats/paths.ts";
import { UsageError } from "./usage-error.ts";

/**
 * A path of the repository as users write it: with `./` before it, or with the separators of Windows. Files are read
 * from commits, so nothing outside of the repository can be meant.
 *
 * @param option as it is written, for the sentence: `--config`
 */
export function repositoryPath(written: string, option: string): string {
  const path = written.replaceAll("\\", "/");
  const isAbsolute = path.startsWith("/") || /^[A-Za-z]:/.test(path);
  const climbs = path.split("/").includes("..");
  const joined = isAbsolute || climbs ? null : joinPath("", path);
  if (joined !== null) return joined;
  throw new UsageError(
    `${option} takes a path from the root of the repository, such as services/shop/evenhand.yaml, not \`${written}\``,
  );
}
