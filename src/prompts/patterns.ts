import picomatch from "picomatch";

/**
 * Whether a repository path matches one of a configuration's patterns; of no patterns none does. `s`: a file name may
 * hold a line feed. Dotfiles match too (`.prompt.md`).
 */
export const matcher = (patterns: readonly string[]): ((path: string) => boolean) =>
  picomatch([...patterns], { dot: true, nonegate: true, flags: "s" });
