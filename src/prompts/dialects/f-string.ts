import { jsonWords } from "../../text/json.ts";

import type { Dialect, Fault, Piece, Unfilled } from "./dialect.ts";

/** `{{` and `}}` are braces, `{name}` is a mark; braces around anything else, such as JSON, are text. */
const MARK = /\{\{|\}\}|\{([A-Za-z_]\w*)((?:\.\w+|\[[^\]{}]*\])*)((?:![rsa])?(?::[^{}]*)?)\}/g;

/** Marks as Python's `str.format` has them, without its conversions and formats. */
export const fString: Dialect = {
  faults(template) {
    return [...template.matchAll(MARK)].flatMap(
      ({ 0: text, 1: name, 2: path, 3: format, index }) => {
        if (name === undefined || (path === "" && format === "")) return [];
        const hint = `write \`{${name}}\`, or \`{{\` and \`}}\` for braces that are meant as text`;
        return [
          { offset: index, message: `\`${text}\` is more than a name`, hint } satisfies Fault,
        ];
      },
    );
  },
  fill(template, values) {
    const pieces: Piece[] = [];
    const used = new Set<string>();
    const unfilled: Unfilled[] = [];
    const text = template.replaceAll(MARK, (mark: string, ...groups: unknown[]) => {
      const [name, , , offset] = groups as [string | undefined, string, string, number];
      if (name === undefined) return mark.charAt(0);
      used.add(name);
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value !== undefined && value !== null) return jsonWords(value);
      unfilled.push({ offset, name, mark, empty: value === null });
      return "";
    });
    pieces.push({ kind: "text", text });
    return { pieces, used, unfilled, faults: [] };
  },
  // No comments, and no layout inside a mark.
  form: (template) => template,
};
