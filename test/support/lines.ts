import type { Log } from "../../src/world.ts";

/** A log that keeps what it is told, one list a level. */
export function keptLog(): Log & { readonly infos: string[]; readonly warnings: string[] } {
  const infos: string[] = [];
  const warnings: string[] = [];
  return {
    infos,
    warnings,
    info: (line) => void infos.push(line),
    warn: (line) => void warnings.push(line),
    progress: () => undefined,
  };
}
