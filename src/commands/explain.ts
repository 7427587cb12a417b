import type { ExplainOptions } from "../command-options.ts";
import type { UnitFacts } from "../compare/explanation.ts";
import { ALL_CASES } from "../compare/units.ts";
import { retraced, type Retraced } from "../decide/retraced.ts";
import type { ExitCode } from "../reason.ts";
import { explainCase } from "../report/explain-case.ts";
import { explainPrompt, explainRun, promptDecision } from "../report/explain-prompt.ts";
import { explainUnit } from "../report/explain-unit.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { plainStyle as style } from "../report/style.ts";
import type { Surroundings } from "../surroundings.ts";
import { chosenPrompts, unknownName } from "../unknown-name.ts";
import { UsageError } from "../usage-error.ts";
import type { EvidenceVerdict, PromptVerdict } from "../verdict.ts";
import { readVerdict } from "./verdict-file.ts";

/** `evenhand explain`: from a verdict.json alone, the way to its decision, to a slice's or to a case's. */
export async function explainCommand(
  options: ExplainOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const verdict = await readVerdict(around.cwd, options.verdict);
  const told = chosenPrompts(verdict.prompts, options.prompt ?? null, VERDICT).map(
    (prompt): Told => {
      const again = retraced(prompt);
      if (!areFinite(again.units)) {
        throw new UsageError(`${options.verdict}: holds numbers that no measurement gives`);
      }
      return { prompt, ...again };
    },
  );
  const aims = aimsOf(told, options.target ?? null);
  const doubtful = told.filter(({ agrees }) => !agrees);
  if (options.json) {
    around.stdout.write(visibleJson(aims.map(jsonOf)));
  } else {
    const warnings = doubtful.map(
      ({ prompt }) =>
        `The figures of ${style.name(prompt.name)} cannot be had again from its evidence: another version of Evenhand wrote this file, or it was edited.`,
    );
    const blocks = aims.length === 0 ? [explainRun(verdict)] : aims.map(textOf);
    const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
    around.stdout.write(`${[...warnings, ...lines].map(logLine).join("\n")}\n`);
  }
  return doubtful.length > 0 ? 2 : 0;
}

const VERDICT = "the verdict";

interface Told extends Retraced {
  readonly prompt: PromptVerdict;
}

/** What is explained of a prompt: its decision, a slice, or a case. */
interface Aim {
  readonly told: Told;
  /** The name asked for; null for the decision. */
  readonly target: string | null;
  readonly unit: UnitFacts | null;
  readonly item: EvidenceVerdict["cases"][number] | null;
}

/** One aim for every prompt that has the name, and for those of which only a reason can be told. */
function aimsOf(told: readonly Told[], target: string | null): readonly Aim[] {
  if (target === null) {
    return told.map((of) => ({ told: of, target: null, unit: null, item: null }));
  }
  const units = told.flatMap(({ units: own }) => own.map(({ unit }) => unit.unit));
  const ids = told.flatMap(({ prompt }) => (prompt.evidence?.cases ?? []).map(({ id }) => id));
  const { kind, name } = wantedBy(target, new Set([...units, ...ids]));
  const aims = told.flatMap((of): readonly Aim[] => {
    const unit = kind === "case" ? undefined : of.units.find((own) => own.unit.unit === name);
    const item =
      kind === "slice" ? undefined : of.prompt.evidence?.cases.find(({ id }) => id === name);
    if (unit === undefined && item === undefined) return [];
    return [{ told: of, target: name, unit: unit ?? null, item: item ?? null }];
  });
  if (aims.length > 0) return aims;
  // Where nothing was compared, no name is known, and the reason is the whole answer.
  const empty = told.filter(({ units: own }) => own.length === 0);
  if (empty.length === told.length) {
    return empty.map((of) => ({ told: of, target: name, unit: null, item: null }));
  }
  const known = { any: [...units, ...ids], slice: units, case: ids }[kind];
  throw unknownName(VERDICT, kind === "any" ? "slice or case" : kind, name, known);
}

interface Wanted {
  readonly kind: "any" | "slice" | "case";
  readonly name: string;
}

/** A name as it stands comes before what it could stand for. */
function wantedBy(target: string, known: ReadonlySet<string>): Wanted {
  if (known.has(target)) return { kind: "any", name: target };
  const [, kind, name] = /^(slice|case):(.*)$/s.exec(target) ?? [];
  if (kind === "slice" || kind === "case") return { kind, name: name ?? "" };
  const isAll = target === "overall" || target === "all";
  return { kind: "any", name: isAll ? ALL_CASES : target };
}

function textOf({ told, target, unit, item }: Aim): readonly string[] {
  const { prompt, units } = told;
  if (unit !== null) {
    const also =
      item === null
        ? []
        : ["", `A case has this name too: evenhand explain "case:${style.name(item.id)}"`];
    return [...explainUnit(unit, prompt), ...also];
  }
  if (item !== null) return explainCase(item, units, prompt);
  if (target === null) return explainPrompt(prompt);
  return [
    promptDecision(prompt),
    `The verdict holds no evidence of it, so there is no way to ${style.name(target)} to tell.`,
  ];
}

function jsonOf({ told, target, unit, item }: Aim): object {
  const { prompt, agrees, units } = told;
  const isOwn = ({ members }: UnitFacts): boolean => members.some(({ id }) => id === item?.id);
  const asked = unit !== null ? [unit] : item !== null ? units.filter(isOwn) : units;
  return {
    prompt: prompt.name,
    outcome: prompt.outcome,
    reason: prompt.reason,
    target,
    agrees,
    units: asked,
    case: unit === null ? item : null,
  };
}

/** Whether every number in it is one. */
const areFinite = (value: unknown): boolean =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value !== "object" || value === null || Object.values(value).every(areFinite);
