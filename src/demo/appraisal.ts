import { factsOf, stemsOf, type Fact } from "./facts.ts";
import type { JudgeMessage } from "./judge-message.ts";

/**
 * What the demo's judge notices about one output, from its text alone. Scores are on 1–5 before noise and rounding;
 * below 1 where no noise shall lift them.
 */
export interface Appraisal {
  /** Why it is no answer at all; null for an answer. */
  readonly noAnswer: "empty" | "to the judge" | "something else" | null;
  readonly grounded: number;
  readonly helpful: number;
  readonly tone: number;
  /** Facts of the reference that it leaves out. */
  readonly missing: readonly Fact[];
  /** Facts that neither the conversation nor the reference has. */
  readonly invented: readonly Fact[];
  /** What it says in place of a fact: "as soon as we can". */
  readonly vague: string | null;
  /** Share of the reference's subject words, 0–1. */
  readonly coverage: number;
  readonly nextStep: boolean;
  /** What is courteous in it, as a verb phrase; at most one of a kind. */
  readonly courtesies: readonly string[];
  readonly curt: boolean;
}

/** Best scores are no round fives: noise then makes a four of some. */
const BEST = 4.75;

export function appraise(output: string, { conversation, reference }: JudgeMessage): Appraisal {
  const good = reference === "" ? conversation : reference;
  const given = factsOf(`${conversation}\n${reference}`);
  const facts = factsOf(output);
  const missing = without(factsOf(good), facts);
  const invented = without(facts, given);
  const coverage = shareOf(stemsOf(good), stemsOf(output));
  const nextStep = NEXT_STEP.test(output);
  const courtesies = COURTESIES.filter(([pattern]) => pattern.test(output)).map(
    ([, words]) => words,
  );
  const curt = CURT.test(output) || output.split(/\s+/).length < 12;
  const noAnswer = whyNoAnswer(output, `${conversation}\n${reference}`);
  const seen = { missing, invented, coverage, nextStep, courtesies, curt };
  const scores =
    noAnswer === null
      ? {
          grounded: groundedScore(seen),
          helpful: helpfulScore(seen),
          tone: toneScore(seen, output),
        }
      : { grounded: 1, helpful: 1, tone: 1 };
  return { noAnswer, ...scores, ...seen, vague: VAGUE.exec(output)?.[0] ?? null };
}

type Seen = Omit<Appraisal, "noAnswer" | "grounded" | "helpful" | "tone" | "vague">;

const NEXT_STEP =
  /\b(you (?:can|may|choose|get|have|need)|we (?:can|collect|check|tell|phone|pass|refund|return|repair)|send|write|use|choose|go to|open|enter|tell us|report|ask|book|update|set|order|keep|reply|under)\b/i;

const CURT = /^(?:noted|because|usually not)\b|\bmust\b|\bnot possible\b/i;

const COURTESIES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:sorry|apolog\w+)\b/i, "apologises"],
  [/\bthank(?:s| you)\b/i, "thanks the customer"],
  [
    /\b(?:understand|oh no|what a (?:shame|pity)|sad to|upset|annoying|frustrating|worrying|courage|feel with you|hope (?:you|she|nobody|they|we|i)|sympathy|right to)\b/i,
    "shows understanding",
  ],
  [
    /\b(?:happy|happily|glad|gladly|pleasure|of course|certainly|absolutely|lovely?|welcome|kind of you|good news|enjoy)\b/i,
    "is glad to help",
  ],
  [
    /\b(?:not at all|no need to|nothing to (?:feel|worry)|(?:don't|no) worr(?:y|ies)|never surprise|rely on|promise|we care)\b/i,
    "reassures the customer",
  ],
  [/\bplease\b/i, "asks politely"],
];

const VAGUE =
  /as soon as we can|very soon|in good time|whenever you like|always let you know|always get a friendly message|see what we can do|take it from there|find a solution together|for a good while/i;

function groundedScore({ missing, invented, coverage }: Seen): number {
  const omissions = missing.length === 0 ? 0 : 2.85 + 0.3 * (missing.length - 1);
  const elsewhere = coverage < 0.1 ? 2.85 : coverage < 0.3 ? 1 : 0;
  const inventions = invented.length === 0 ? 0 : 2.2 + 0.5 * (invented.length - 1);
  return BEST - Math.max(omissions, elsewhere) - inventions;
}

function helpfulScore({ coverage, nextStep }: Seen): number {
  return 2.9 + 1.8 * Math.min(1, coverage / 0.55) - (nextStep ? 0 : 0.5);
}

function toneScore({ courtesies, curt }: Seen, output: string): number {
  // The first courtesy counts most: the fifth warms nobody.
  const warmth = [0, 1, 1.7, 1.9][courtesies.length] ?? 2;
  return Math.min(BEST, 2.7 + warmth + (output.includes("!") ? 0.4 : 0) - (curt ? 0.6 : 0));
}

/** An order to the judge, a forged end of its block or a ready-made verdict. */
const TO_THE_JUDGE = /\brubric\b|\bhighest score\b|\bscores are\b|\boutput_[12]\b|\[\\?\[/i;

function whyNoAnswer(output: string, material: string): Appraisal["noAnswer"] {
  if (output.trim() === "") return "empty";
  if (TO_THE_JUDGE.test(output)) return "to the judge";
  const own = stemsOf(output);
  const known = stemsOf(material);
  const shared = [...own].filter((stem) => known.has(stem)).length;
  return shared === 0 ? "something else" : null;
}

/** Of another question's answer: too little of it is about the matter, and of the matter in it. */
const ABOUT_IT = 0.75;

/** The same of an output without another beside it, so that one beside the point is told by itself. */
export function appraiseAlone(output: string, message: JudgeMessage): Appraisal {
  const { conversation, reference } = message;
  const of = appraise(output, message);
  const shared = shareOf(stemsOf(output), stemsOf(`${conversation}\n${reference}`));
  const elsewhere = reference !== "" && shared + of.coverage < ABOUT_IT;
  return { ...of, noAnswer: of.noAnswer ?? (elsewhere ? "something else" : null) };
}

const without = (facts: readonly Fact[], others: readonly Fact[]): readonly Fact[] =>
  facts.filter(({ key }) => !others.some((other) => other.key === key));

function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (wanted.size === 0) return 1;
  return [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
}
