import { byCodePoint } from "../text/by-code-point.ts";
import { referredPaths } from "../prompts/formats/referred-paths.ts";
import { promptFormat } from "../prompts/formats/registry.ts";
import type { SourceFiles } from "../prompts/formats/format.ts";
import type { Problem } from "../problem.ts";

/** One step of what a prompt is made of: a file that names another. */
export interface Edge {
  /** Repository path of the file that names it. */
  readonly from: string;
  /** 1-based. */
  readonly line: number;
  /** As written: `{{> policy}}`. */
  readonly text: string;
  readonly to: string;
}

/** Everything that a prompt's file leads to, step by step: breadth first, each file's names once. */
export function edgesFrom(path: string, files: SourceFiles): readonly Edge[] {
  const edges: Edge[] = [];
  const seen = new Set([path]);
  for (const from of seen) {
    const text = files.text(from);
    if (text === null) continue;
    for (const reference of promptFormat(from)?.references({ path: from, text }) ?? []) {
      for (const to of referredPaths(reference, files.paths)) {
        edges.push({ from, line: reference.line, text: reference.text, to });
        // A set is walked in the order in which it grows. Nothing in an image is followed.
        if (reference.image !== true) seen.add(to);
      }
    }
  }
  return edges;
}

/** The names by which a file leads back to itself, in order; null where none does. */
export function circleIn(edges: readonly Edge[]): readonly Edge[] | null {
  const next = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const walk = (at: string, way: readonly Edge[]): readonly Edge[] | null => {
    const start = way.findIndex(({ from }) => from === at);
    if (start !== -1) return way.slice(start);
    if (done.has(at)) return null;
    for (const edge of next.get(at) ?? []) {
      const circle = walk(edge.to, [...way, edge]);
      if (circle !== null) return circle;
    }
    done.add(at);
    return null;
  };
  const [first] = edges;
  return first === undefined ? null : walk(first.from, []);
}

/**
 * Why such a prompt has no text: the whole way round, from the path that comes first, so that every prompt that leads
 * into it says the same.
 */
export function circleProblem(found: readonly Edge[]): Problem {
  const [first] = found.map(({ from }) => from).toSorted(byCodePoint);
  const start = found.findIndex(({ from }) => from === first);
  const circle = [...found.slice(start), ...found.slice(0, start)];
  const last = circle.at(-1);
  if (last === undefined) throw new Error("a circle without a step");
  const way = [...circle.map(({ from }) => from), last.to].map((path) => `\`${path}\``);
  return {
    file: last.from,
    line: last.line,
    message: `\`${last.text}\` closes a circle: ${way.join(" → ")}`,
    hint: "let one of them do without the other",
  };
}
