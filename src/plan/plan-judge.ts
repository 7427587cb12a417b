import type { Config, ModelEntry } from "../config/config.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import { familyOf } from "../models/family.ts";
import { imagesOf } from "../models/message.ts";
import { piecesOf } from "../prompts/pieces.ts";
import type { Prompt } from "../prompts/prompt.ts";
import type { JudgePlan } from "./plan.ts";

/** What conversations are made of that the judge is shown. */
export interface Shown {
  readonly cases: EvalSet["cases"];
  readonly prompts: readonly Prompt[];
}

export type JudgeResult =
  | { readonly ok: true; readonly judge: JudgePlan | null }
  | { readonly ok: false; readonly detail: string };

export function planJudge(
  evalSet: EvalSet,
  config: Pick<Config, "judge" | "path">,
  generators: readonly ModelEntry[],
  shown: Shown,
): JudgeResult {
  const { rubric } = evalSet;
  if (rubric.length === 0) return { ok: true, judge: null };
  const entry = config.judge;
  if (entry === null) {
    return {
      ok: false,
      detail: `${evalSet.path} has a rubric, but ${config.path} names no \`judge\``,
    };
  }
  const image = entry.textOnly ? firstWithImages(shown) : null;
  if (image !== null) {
    const detail = `the judge \`${entry.ref.model}\` takes no images (\`judge.text_only\` in ${config.path}), but ${image}; name a judge that does`;
    return { ok: false, detail };
  }
  const family = familyOf(entry.ref);
  const same = generators.some(({ ref }) => familyOf(ref) === family);
  if (same && entry.sameFamily === null) {
    return {
      ok: false,
      detail: `the judge \`${entry.ref.model}\` is of the family it would judge (${family}); choose one of another family, or state why not under \`judge.same_family\` in ${config.path}`,
    };
  }
  return {
    ok: true,
    judge: {
      entry,
      rubric,
      sameFamily: same ? entry.sameFamily : null,
      uncalibrated: null,
      agreement: null,
    },
  };
}

/** The first thing that would show the judge an image, as a reader finds it; null where nothing would. */
function firstWithImages({ cases, prompts }: Shown): string | null {
  const found = cases.find(
    ({ images, messages }) =>
      images.length > 0 || messages.some(({ content }) => imagesOf(content).length > 0),
  );
  if (found !== undefined) return `case \`${found.id}\` has one`;
  const prompt = prompts.find(({ messages }) =>
    messages.flatMap(piecesOf).some(({ kind }) => kind === "image"),
  );
  return prompt === undefined ? null : `${prompt.path} has one`;
}
