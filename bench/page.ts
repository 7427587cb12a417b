import { ALPACA_CASES, PULL_REQUESTS, SIMULATED, USUAL, type Cell, REAL } from "./cells.ts";
import { CHOSEN, SHAPES, TYPICAL, WORLDS } from "./decision-worlds.ts";
import { percent, perRun, share, table, whole } from "./figures.ts";
import { redsKey } from "./measure-cell.ts";
import { MISSING } from "./missing.ts";
import { EDITS } from "./real/alpaca.ts";
import { resultOf, type Results } from "./results.ts";
import { RULES } from "./rules/registry.ts";
import { countOf, type Tally } from "./tally.ts";

type Of = (measure: Cell["measure"], of: string, cases: number) => Tally | null;

/** The generated part of docs/decision-quality.md. */
export function decisionPage(results: Results): string {
  const cells = [...SIMULATED, ...REAL];
  const of: Of = (measure, what, cases) => {
    const cell = cells.find(
      (one) => one.measure === measure && one.of === what && one.cases === cases,
    );
    return cell === undefined ? null : resultOf(results, cell);
  };
  return [
    summary(of),
    reds(of),
    calls(of),
    otherRules(of),
    profiles(of),
    stopped(of),
    alpaca(of),
    summeval(of),
    assumptions(),
  ].join("\n\n");
}

const SIZES = SHAPES.map(({ cases, topics }) => `${cases} cases (slice of ${topics[0]})`);

function summary(of: Of): string {
  const at = (key: string) =>
    SHAPES.map(({ cases }) => `${share(of("world", key, cases))} (${cases} cases)`).join(", ");
  return `- **Nothing changed**: called worse in ${at("same")}.
- **Reworded** (single cases move, the mean does not): called worse in ${at("reworded")}.

± is the Monte-Carlo standard error, in points; – stands for what this release has not measured yet.`;
}

function reds(of: Of): string {
  const rows = WORLDS.map(({ key, name }) => [
    name,
    ...SHAPES.map(({ cases }) => share(of("world", key, cases))),
  ]);
  return `## Runs that are red

![Left: false alarms by size of the set. Right: how often harm is found.](decision-quality.svg)

${table(["share of 2,000 runs that are red", ...SIZES], rows)}

In the first five rows nobody should act on a red. The worlds in which nothing changed are the false alarms; *reworded* is what a harmless pull request meets, though some of its reds are slices that really lost.`;
}

function calls(of: Of): string {
  const rows = WORLDS.map(({ key, name }) => [
    name,
    ...SHAPES.map(({ cases }) => perRun(of("world", key, cases), "calls")),
  ]);
  const profile = SHAPES.map(({ cases, samples }) => `+${whole(cases * samples.production)}`);
  return `## What a run costs

Answers and judgements together, with production's profile in the store. The judge's own test (up to 42 questions a week) and the tenth of the pairs that it sees in both orders come on top.

${table(["calls a run", ...SIZES], [...rows, ["the profile, once", ...profile]])}`;
}

function otherRules(of: Of): string {
  const shown = ["same", "reworded", "drift-0.10", "all-0.2", "12", "12-same", "25"];
  const worlds = shown.map((key) => WORLDS.find((world) => world.key === key)!);
  const row = (name: string, what: string, cost: string): readonly string[] => [
    name,
    ...worlds.map(({ key }) => share(of("world", key, USUAL), what)),
    cost,
  ];
  const rows = [
    row("**this gate**", "red", perRun(of("world", "same", USUAL), "calls")),
    ...RULES.map(({ key, name }) => row(name, key, whole(2 * USUAL))),
  ];
  return `## The same worlds under other rules

${USUAL} cases. The other rules see one answer a side and case: what the screen sees. Each is a file in \`bench/rules/\`.

${table(["stopped", ...worlds.map(({ name }) => name), "calls, nothing changed"], rows)}`;
}

function profiles(of: Of): string {
  const sizes = SHAPES.slice(0, 3);
  const rows = [
    ["one profile each (as above)", ...sizes.map(({ cases }) => share(of("world", "same", cases)))],
    [
      `one profile for ${PULL_REQUESTS} pull requests: mean`,
      ...sizes.map(({ cases }) => spread(of("profile", "same", cases), "mean")),
    ],
    [
      "… 95th percentile of the profiles",
      ...sizes.map(({ cases }) => spread(of("profile", "same", cases), "high")),
    ],
    [CHOSEN.name, ...sizes.map(({ cases }) => share(of("world", CHOSEN.key, cases)))],
  ];
  return `## Luck that stays

A profile is used again, so its luck is shared by the pull requests that meet it; and a prompt that was chosen for its answers has answers that are better than it is.

${table(["false alarms, nothing changed", ...SIZES.slice(0, 3)], rows)}

A percentile over profiles of ${PULL_REQUESTS} runs holds the luck of ${PULL_REQUESTS} draws as well: at a rate of 1% for all of them it would be 4%.`;
}

/** Of shares of profiles: their mean, or the share that 95 % of the profiles do not exceed. */
function spread(tally: Tally | null, what: "mean" | "high"): string {
  if (tally === null) return "–";
  const shares = Array.from({ length: PULL_REQUESTS + 1 }, (_, reds) =>
    Array.from({ length: countOf(tally, redsKey(reds)) }, () => reds / PULL_REQUESTS),
  ).flat();
  if (what === "high") return percent(shares[Math.ceil(0.95 * shares.length) - 1]!);
  const mean = shares.reduce((sum, of) => sum + of, 0) / shares.length;
  const squares = shares.reduce((sum, of) => sum + (of - mean) ** 2, 0);
  const error = Math.sqrt(squares / (shares.length - 1) / shares.length);
  return `${percent(mean)} ± ${(100 * error).toFixed(1)}`;
}

function stopped(of: Of): string {
  const row = (name: string, what: string): readonly string[] => [
    name,
    ...SHAPES.map(({ cases }) => share(of("missing", "same", cases), what)),
  ];
  const rows = [
    row("red, or inconclusive for any reason", "stopped"),
    row("… of these red", "stopped fail"),
    row("a run that asks the control questions anew: one has no answer", "unanswered control"),
  ];
  return `## When answers are missing

Nothing changed, and ${percent(MISSING).replace(".0", "")} of all answers and judgements never come, however often they are asked for.

${table(["share of runs that are stopped", ...SIZES], rows)}

The last row comes on top in the first run of a week, which tests the judge: every control question must be answered.`;
}

function alpaca(of: Of): string {
  const rows = EDITS.map(({ key, from, to, dealt }) => [
    dealt ? `${from} and ${to}, dealt at random` : `${from} → ${to}`,
    share(of("alpaca", key, USUAL), "worse"),
    share(of("alpaca", key, USUAL), "better"),
    dealt ? "" : wordOf(of("alpaca", key, ALPACA_CASES)),
  ]);
  return `## Real data: the edits of a prompt

One model under three system prompts, with a GPT-4 judge's probability that an answer beats a fixed opponent's (AlpacaEval, ${ALPACA_CASES} instructions in five slices, one answer each: one look, so no screen and no recheck). *Dealt at random*: each case's two answers change sides by the toss of a coin, so nothing changed, with the scatter of real answers.

${table(["edit", `worse (${USUAL} cases drawn)`, "better", `all ${ALPACA_CASES} cases`], rows)}`;
}

function wordOf(tally: Tally | null): string {
  if (tally === null) return "–";
  const found = (["worse", "better"] as const).filter((what) => countOf(tally, what) > 0);
  return found.join(" and ") || "nothing found";
}

function summeval(of: Of): string {
  const rows = ["coherence", "fluency"].map((criterion) => {
    const tally = of("summeval", criterion, 100);
    const count = (what: string): string => (tally === null ? "–" : whole(countOf(tally, what)));
    return [
      criterion,
      tally === null ? "–" : whole(tally.runs),
      `${count("worse")}, ${count("worse and experts agree")}`,
      `${count("better")}, ${count("better and experts agree")}`,
    ];
  });
  return `## Real data: systems that experts have scored

Twelve summarisers on 100 documents (SummEval): each system in place of each other, decided by GPT-4's scores, beside what three experts' mean says of the same two systems.

${table(["criterion", "ordered pairs", "worse, experts agree", "better, experts agree"], rows)}`;
}

function assumptions(): string {
  const { flaky } = TYPICAL;
  return `## How the worlds are made

Every number is an assumption (\`bench/decision-worlds.ts\`), chosen so that the noise is that of GPT-4's scores of summaries. Another judge, or cases that differ more, give other figures.

- **Cases** have a mean quality of ${TYPICAL.quality}, scattered by ${TYPICAL.betweenCases}; each of ${TYPICAL.criteria} criteria is off it by ${TYPICAL.betweenCriteria}. A case belongs to one topic and to one channel, so slices overlap: ${SHAPES.map(({ cases, topics, channels }) => `${topics.length} topics and ${channels} channels at ${cases} cases`).join(", ")}.
- **Answers** of one prompt to one case scatter by ${TYPICAL.generator}.
- **The judge** scores each criterion with a noise of ${TYPICAL.judge}, rounded to a whole number from 1 to 5: 0.40 within an item. The answer shown first gains ${TYPICAL.position}. The standard deviation of a pair is 0.65, a quarter of its variance the judge's.
- **Checks** are flaky in ${percent(flaky.share).replace(".0", "")} of the cases, which fail them at a rate between ${flaky.least} and ${flaky.most}, on both sides alike.
- **Fails now and then**: a broken case fails ${percent(TYPICAL.nowAndThen).replace(".0", "")} of its answers; *always the same cases*: all of them. 12% of a slice of 10, 15, 25, 30 are 1.2, 1.8, 3 and 3.6 cases: a fraction is one more case in that share of the runs. *Seen by the judge only*: such an answer passes the check and is ${TYPICAL.failingAnswer} points worse.
- **The rest better**: by 0.05 points. **Reworded**: each case moves by a normal draw of standard deviation ${WORLDS.find(({ key }) => key === "reworded")?.moved}.
- **Drift** moves what the model answers today, the candidate's answers and fresh ones of production alike, and not the stored profile.
- **Chosen as the best of five**: five equal candidates were answered and judged on the set; the one with the best mean became production, and those answers its profile.
- Every answer and judgement comes back, but where the table says otherwise; the judge passes its own test; there is no policy beyond the defaults, and one prompt a run.

A run is a function of its world, size and number alone; the same numbers draw the same cases and answers in every world, so rows differ by their worlds and less by luck.`;
}
