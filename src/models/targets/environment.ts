import { delimiter, isAbsolute, relative } from "node:path";

import type { CommandTarget } from "./target.ts";

/** What a program needs to run at all, and nothing that anybody keeps secret. */
const HARMLESS: readonly string[] = [
  "PATH",
  "HOME",
  "USER",
  "LOGNAME",
  "SHELL",
  "LANG",
  "LANGUAGE",
  "LC_ALL",
  "LC_CTYPE",
  "TZ",
  "TMPDIR",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  // By it the runner of a job finds what has outlived it.
  "RUNNER_TRACKING_ID",
  // Without these no program starts on Windows.
  "PATHEXT",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "USERPROFILE",
];

type Variables = { readonly [name: string]: string | undefined };

/** The environment of an application: an allow list, what its configuration names, and where its prompts lie. */
export function targetEnvironment(
  env: Variables,
  { env: named }: Pick<CommandTarget, "env">,
  { cwd, promptRoot }: { readonly cwd: string; readonly promptRoot: string },
): { readonly [name: string]: string } {
  const given = [...HARMLESS, ...named].flatMap((name): [string, string][] => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
  });
  const passed = Object.fromEntries(given);
  const path = passed["PATH"];
  return {
    ...passed,
    ...(path !== undefined && { PATH: outside(path, cwd) }),
    EVENHAND_PROMPT_ROOT: promptRoot,
  };
}

/** A search path without the checkout's own folders: a pull request could bring a `python3` of its own. */
function outside(path: string, cwd: string): string {
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !isWithin(folder, cwd))
    .join(delimiter);
}

function isWithin(folder: string, dir: string): boolean {
  const way = relative(dir, folder);
  return !way.startsWith("..") && !isAbsolute(way);
}
