import type { PromptVerdict, ShownCase } from "../verdict.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { caseGroups, casesTitle, excerpts, movedCriteria, type CaseGroup } from "./cases.ts";
import { checkLines } from "./check-lines.ts";
import type { Excerpt } from "./differing.ts";
import { wrapped } from "./display-width.ts";
import { logLine } from "./escape/log.ts";
import { cut, visible } from "./escape/visible.ts";
import { count } from "./numbers.ts";
import { plainStyle } from "./style.ts";
import { listSome } from "./words.ts";

const MOST = 3;
const INPUT_LIMIT = 300;
const OUTPUT_LIMIT = 600;
/** Where the texts of a case begin: wide enough for the longest row title. */
const INDENT = 14;

/** The worst cases with both outputs, as lines of at most `columns`. */
export function caseLines(prompt: PromptVerdict, columns: number): readonly string[] {
  const groups = caseGroups(prompt, true).slice(0, MOST);
  if (groups.length === 0) return [];
  const shown = groups.reduce((sum, { ids }) => sum + ids.length, 0);
  const title =
    prompt.outcome === "fail"
      ? casesTitle(prompt, shown)
      : `${isMeasuredAlone(prompt) ? "The worst cases" : "What lost most"} (a place to look, not a finding)`;
  return [title, ...groups.flatMap((group) => ["", ...oneCase(group, columns)])];
}

function oneCase(group: CaseGroup, columns: number): readonly string[] {
  const { shown, ids, reason, alone } = group;
  const names = listSome(ids, 3, plainStyle.name);
  const times = ids.length === 1 ? "" : ` ×${count(ids.length)}`;
  const said = reason === null ? "" : `: ${plainStyle.sentence(reason)}`;
  const [baseline, candidate] = excerpts(group);
  const moved = movedCriteria(group, plainStyle.name);
  return [
    ...wrapped(`${names}${said}${times}`, columns),
    ...row("Input", textLines(shown.input, INPUT_LIMIT), columns),
    ...row("Production", alone ? [] : sideLines(baseline, shown.baseline), columns),
    ...row("Candidate", sideLines(candidate, shown.candidate), columns),
    ...row("Judge", moved === "" ? [] : [moved], columns),
    ...row("Check", checkLines(shown, plainStyle.name, plainStyle.sentence), columns),
  ];
}

function sideLines(
  { before, text, after }: Excerpt,
  side: ShownCase["baseline"],
): readonly string[] {
  const lines = textLines(`${before ? "… " : ""}${text}${after ? " …" : ""}`, OUTPUT_LIMIT);
  return side.of === 0 ? lines : [...lines, `(${side.failing} of ${side.of} fail)`];
}

/** A text's own lines, cut as in the comment; nothing in them can move the cursor. */
function textLines(text: string, limit: number): readonly string[] {
  const { text: shown, more } = cut(
    text.replaceAll("\r\n", "\n").replaceAll("\t", "    "),
    limit,
    (piece) => visible(piece, "\n"),
  );
  const rest = more === 0 ? "" : ` … ${count(more)} more`;
  return `${shown === "" ? "(empty)" : shown}${rest}`.split("\n").map(logLine);
}

function row(title: string, lines: readonly string[], columns: number): readonly string[] {
  const width = Math.max(20, columns - INDENT);
  return lines
    .flatMap((line) => wrapped(line, width))
    .map((line, index) => `${(index === 0 ? `  ${title}` : "").padEnd(INDENT)}${line}`.trimEnd());
}
