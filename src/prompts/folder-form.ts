import { folderOf, joinPath } from "./formats/paths.ts";
import { TEXT_ENDINGS } from "./formats/text-endings.ts";

/** Endings that parts of a prompt in a folder may have. */
const ENDINGS = [...TEXT_ENDINGS.keys()];

/**
 * One prompt in several files: `system.md` with a `user.md` beside it is a prompt that is called like their folder.
 * Where the user's part may lie, by the system's path; nowhere for a file of any other name.
 */
export function userPartPlaces(path: string): readonly string[] {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const ending = ENDINGS.find((of) => file === `system${of}`);
  if (ending === undefined) return [];
  const endings = [ending, ...ENDINGS.filter((of) => of !== ending)];
  return endings.flatMap((of) => joinPath(folderOf(path), `user${of}`) ?? []);
}

/** The user's part beside a system's part; null where there is none. */
export const userPartOf = (path: string, paths: ReadonlySet<string>): string | null =>
  userPartPlaces(path).find((place) => paths.has(place)) ?? null;
