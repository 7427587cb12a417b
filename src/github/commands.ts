import { parseDay, type Day } from "../units.ts";

/** What a line of a comment asks for. */
export type Command =
  | {
      readonly kind: "accept";
      /** 20 hex digits, in lower case. */
      readonly code: string;
      readonly reason: string;
      readonly until: Day | null;
    }
  | { readonly kind: "rerun" }
  | {
      readonly kind: "disagree";
      readonly case: string;
      /** By criterion, 1–5: what the candidate's answer deserves. */
      readonly scores: { readonly [criterion: string]: number };
      readonly reason: string;
    }
  /** Begins like a command and is none. */
  | { readonly kind: "unknown"; readonly todo: string };

const ACCEPT =
  "write `/evenhand accept <code> because <reason>`, with the code as the comment shows it";
const DISAGREE =
  "write `/evenhand disagree <case>: <reason>`, or `<case> <criterion>=<1 to 5>: <reason>`, with the case's id";

/**
 * The commands of a comment, each on a line of its own that begins with it. What is quoted, in a block of code, in a
 * comment of HTML or indented is not said by whoever wrote the comment, but shown.
 */
export function commandsIn(body: string): readonly Command[] {
  return spokenLines(body).flatMap((line) => {
    const [, verb = "", rest = ""] =
      /^\/evenhand(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/.exec(line) ?? [];
    return /^\/evenhand(?:\s|$)/.test(line) ? [commandOf(verb, rest.trim())] : [];
  });
}

function commandOf(verb: string, rest: string): Command {
  switch (verb) {
    case "accept":
      return acceptOf(rest);
    case "rerun":
      return rest === "" ? { kind: "rerun" } : unknown("write `/evenhand rerun` alone on a line");
    case "disagree":
      return disagreeOf(rest);
    default:
      return unknown("the commands are `accept`, `rerun` and `disagree`");
  }
}

const unknown = (todo: string): Command => ({ kind: "unknown", todo });

/** `7c1e-40d9-b2aa-5f03-91ce until 2026-12-31 because …`, or `…: …`; a reason is required. */
function acceptOf(text: string): Command {
  const [, digits = "", rest = ""] = /^([0-9a-f][0-9a-f-]*)(.*)$/i.exec(text) ?? [];
  const code = digits.replaceAll("-", "").toLowerCase();
  if (code.length !== 20) return unknown(ACCEPT);
  const [, day, reason] =
    /^(?:\s+until\s+(\S+?))?(?:\s+because(?:\s+|:\s*)|:\s*)(\S.*)$/i.exec(rest) ?? [];
  if (reason === undefined) return unknown(ACCEPT);
  const until = day === undefined ? null : parseDay(day);
  if (day !== undefined && until === null)
    return unknown(`\`${day}\` is no day such as 2026-12-31`);
  return { kind: "accept", code, reason: reason.trim(), until };
}

/** `refund-40 grounded=4 tone=2: it names the days`; the scores may be left out. */
function disagreeOf(text: string): Command {
  const [, about = "", reason = ""] = /^(.+?):\s+(.*\S)$/.exec(text) ?? [];
  const words = about.trim().split(/\s+/);
  const scored = words.findIndex((word) => word.includes("="));
  const given = scored === -1 ? [] : words.slice(scored);
  const id = words.slice(0, words.length - given.length).join(" ");
  const scores = given.map((word) => /^([^=]+)=([1-5])$/.exec(word));
  if (id === "" || scores.includes(null)) return unknown(DISAGREE);
  const entries = scores.flatMap((of) => (of === null ? [] : [[of[1], Number(of[2])]]));
  return { kind: "disagree", case: id, scores: Object.fromEntries(entries), reason };
}

/** Lines outside of blocks of code and comments of HTML; a block that does not end goes to the end. */
function spokenLines(body: string): readonly string[] {
  const shown = body.replaceAll("\r\n", "\n").replaceAll(/<!--[^]*?(?:-->|$)/g, "");
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of shown.split("\n")) {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === null && mark !== undefined) fence = mark;
    else if (fence !== null && mark?.startsWith(fence) === true && line.trim() === mark)
      fence = null;
    else if (fence === null) lines.push(line);
  }
  return lines;
}
