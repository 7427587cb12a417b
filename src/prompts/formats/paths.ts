/** The repository path of a relative one; null where it leads out of the repository. */
export function joinPath(folder: string, relative: string): string | null {
  if (relative.startsWith("/") || relative.includes("\\")) return null;
  const steps: string[] = [];
  for (const step of [...folder.split("/"), ...relative.split("/")]) {
    if (step === "..") {
      if (steps.pop() === undefined) return null;
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.length === 0 ? null : steps.join("/");
}

/** Whether a path is a pattern of paths. */
export const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

/** A path below a folder, which is empty at the root. */
export const below = (folder: string, path: string): string =>
  folder === "" ? path : `${folder}/${path}`;

/** The folder of a path, without its last `/`; empty at the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
