import { expect } from "vitest";

import { isReason } from "../../src/reason.ts";
import { verdictSchema, type Verdict } from "../../src/verdict.ts";
import {
  linkable,
  referencesIn,
  renderGfm,
  tagsOf,
  targetsOf,
  unbalanced,
} from "../support/gfm.ts";
import type { StepResult } from "../support/runner.ts";
import { spellings, withoutUnseen } from "./spellings.ts";

/**
 * What holds after every case, whatever was done to the product: the global oracles of the acceptance specification,
 * each over finished texts, none of them built from the product's own escapers or redactor.
 */

/** G1: no secret in any encoding, whole or by half, anywhere in what was written or sent. Texts by name. */
export const expectNoSecret = (texts: Texts, secrets: readonly string[]): void =>
  expect(leaksOf(texts, secrets)).toEqual([]);

type Texts = Readonly<Record<string, string>>;

/** Where a secret stands, and how. */
export function leaksOf(texts: Texts, secrets: readonly string[]): readonly string[] {
  const forms = secrets.flatMap(spellings);
  return Object.entries(texts).flatMap(([name, text]) => {
    const read = [text, withoutUnseen(text)];
    return forms
      .filter(({ form }) => read.some((of) => of.includes(form)))
      .map(({ how }) => `${name} holds a secret ${how}`);
  });
}

/** Outcomes and reasons of the specification; the product may know fewer reasons, never others. */
const REASONS = new Set(
  `no_credentials unsafe_trigger config_invalid policy_changed untrusted_endpoint unsupported_file baseline_missing
  insufficient_samples coverage_low asymmetric_missing degenerate_outputs judge_unreliable provider_rate_limited
  provider_quota provider_error timeout model_mismatch budget_exceeded changed_files_incomplete no_merge_base
  merge_conflict github_unavailable storage_failed cancelled deadline internal_error
  awaiting_consent`.split(/\s+/),
);

const EXIT_CODES = { pass: 0, not_applicable: 0, fail: 1, inconclusive: 2 } as const;

/** G2: a known outcome, the exit code it has, and a pass only where enough was measured by a judge that passed its test. */
export function expectOutcome(verdict: Verdict, code: number | null): void {
  expect(verdictSchema.safeParse(verdict).error).toBeUndefined();
  const { outcome, reason, prompts, allowedUnmeasured } = verdict;
  const lets = outcome === "inconclusive" && allowedUnmeasured;
  expect([verdict.exitCode, code]).toEqual(Array(2).fill(lets ? 0 : EXIT_CODES[outcome]));
  if (outcome === "inconclusive") expect(reason).not.toBeNull();
  if (outcome === "pass") expect(reason).toBeNull();
  if (reason !== null) expect(isReason(reason) && REASONS.has(reason)).toBe(true);
  for (const { outcome, coverage, judge, units, mustPassRed, signOff } of prompts) {
    if (outcome === "inconclusive") expect(units).toEqual([]);
    if (outcome !== "pass" || (signOff?.accepted ?? null) !== null) continue;
    expect(coverage.complete).toBeGreaterThanOrEqual(Math.min(coverage.needed, coverage.cases - 1));
    expect(coverage.complete).toBeGreaterThan(0);
    expect([units.filter(({ red }) => red), mustPassRed]).toEqual([[], []]);
    if (judge !== null) expect(judge.controls.right).toBeGreaterThan(0.9 * judge.controls.total);
  }
  const passing = new Set(["pass", "not_applicable"]);
  if (passing.has(outcome)) {
    expect(prompts.filter((of) => !passing.has(of.outcome))).toEqual([]);
  }
}

/** G3: every answer that came whole is a row of the store, and what is shown of outputs comes from there. */
export function expectStored(
  verdict: Verdict,
  rows: readonly { readonly response: { readonly text: string } }[],
  answered: readonly string[],
): void {
  const counts = (texts: readonly string[]): ReadonlyMap<string, number> =>
    texts.reduce((all, text) => all.set(text, (all.get(text) ?? 0) + 1), new Map<string, number>());
  const stored = counts(rows.map(({ response }) => response.text));
  const lost = [...counts(answered)].filter(([text, times]) => (stored.get(text) ?? 0) < times);
  expect(lost).toEqual([]);
  const shown = verdict.prompts
    .filter(({ change }) => change !== "supplied")
    .flatMap(({ cases }) => cases.flatMap((of) => [of.baseline.output, of.candidate.output]));
  expect(shown.filter((output) => !stored.has(output))).toEqual([]);
}

interface Sent {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** G4: a key travels in the one header of the one service that it is for. */
export function expectKeysAtHome(
  sent: readonly {
    readonly to: string;
    readonly requests: readonly Sent[];
    readonly own: string;
  }[],
  secrets: readonly string[],
): void {
  const strayed = sent.flatMap(({ to, requests, own }) =>
    requests.flatMap(({ headers }) =>
      secrets
        .filter((secret) => secret !== own && JSON.stringify(headers).includes(secret))
        .map(() => `a foreign key went to ${to}`),
    ),
  );
  expect(strayed).toEqual([]);
}

const OUTPUT_KEYS =
  `comment-md cost-usd exit-code junit-xml reason run-json store-file store-name summary-md
  verdict verdict-json worse`.split(/\s+/);
const COMMANDS = new Set(["add-mask", "warning", "error"]);

/** G5: a step's log holds the gate's own commands only, and its output file the twelve keys, each with its own value. */
export function expectOwnCommands(step: StepResult, verdict: Verdict | null): void {
  expect(step.commands.map(({ name }) => name).filter((name) => !COMMANDS.has(name))).toEqual([]);
  if (verdict === null) return;
  expect(Object.keys(step.outputs).toSorted()).toEqual(OUTPUT_KEYS);
  expect(step.outputs).toMatchObject({
    verdict: verdict.outcome,
    reason: verdict.reason ?? "",
    "exit-code": String(verdict.exitCode),
  });
}

/** What may neither move a terminal nor hide or reorder text: controls but line ends, bidi marks, zero width, tags. */
const UNSEEN =
  /(?![\n\t])[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

/** No raw character that a reader cannot see; of any text that a person or a terminal reads. */
export const expectVisible = (text: string): void => expect(text).not.toMatch(UNSEEN);

const OWN_TAGS = new Set(
  "a br code details em h3 h4 h5 hr li p pre strong sub summary table tbody td th thead tr ul".split(
    " ",
  ),
);

/** G6, of one Markdown text: short enough, and nothing in it that renders, notifies, links or breaks out. */
export function expectHarmless(markdown: string, allowedHosts: readonly string[]): void {
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(60_000);
  expectVisible(markdown);
  const html = renderGfm(markdown);
  const tags = tagsOf(html).map((tag) => tag.replace("/", ""));
  expect([...new Set(tags)].filter((tag) => !OWN_TAGS.has(tag))).toEqual([]);
  expect(unbalanced(html)).toEqual([]);
  expect(referencesIn(html)).toEqual([]);
  expect(linkable(html)).not.toMatch(/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +\S*#/i);
  const foreign = targetsOf(html).filter((target) => !allowedHosts.includes(hostOf(target)));
  expect(foreign).toEqual([]);
  expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  for (const table of tablesOf(markdown)) expect(new Set(table).size).toBe(1);
}

const hostOf = (target: string): string => (URL.canParse(target) ? new URL(target).host : target);

/** Columns of each row, a table of pipes at a time. */
function tablesOf(markdown: string): readonly (readonly number[])[] {
  return markdown
    .split(/\n(?!\|)|(?<!\|)\n/)
    .filter((block) => block.startsWith("|"))
    .map((block) => block.split("\n").map((row) => row.replace(/\\./g, "").split("|").length));
}

/** XML that any parser takes: tags that close in order, attributes in quotes, nothing else between them. */
export function expectWellFormed(xml: string): void {
  expectVisible(xml);
  const open: string[] = [];
  const rest = xml
    .replace(/^<\?xml [^?]*\?>/, "")
    .replaceAll(
      /<(\/?)([a-z]+)((?: [a-z]+="(?:[^"<&]|&(?:amp|lt|gt|quot|#\d+);)*")*)(\/?)>/g,
      (_, closing: string, tag: string, __, single: string) => {
        if (closing === "/") expect(open.pop()).toBe(tag);
        else if (single === "") open.push(tag);
        return "";
      },
    );
  expect([rest.trim(), open]).toEqual(["", []]);
}

/** G6, of a pull request: at most one own comment for a configuration. */
export function expectOneComment(comments: readonly { readonly body: string }[]): void {
  const own = comments.filter(({ body }) =>
    body.trimEnd().split("\n").at(-1)?.startsWith("<!-- evenhand"),
  );
  expect(own.length).toBeLessThanOrEqual(1);
}
