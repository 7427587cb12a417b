import { familyOf } from "../models/family.ts";
import { PROVIDERS, type ProviderName } from "../models/provider.ts";
import type { Prompt } from "../prompts/prompt.ts";

/** An endpoint that the configuration is to name. */
export interface Choice {
  readonly provider: ProviderName;
  readonly model: string;
}

export interface Models {
  /** For prompts that name no model. */
  readonly tested: Choice;
  readonly judge: Choice;
  /** The judge is of the tested models' own family: no key of another is set. */
  readonly sameFamily: boolean;
}

/** What is proposed of each provider: a small model to be tested, a larger one that judges. First of equals first. */
const PROPOSED: readonly { readonly provider: ProviderName; small: string; large: string }[] = [
  { provider: "openai", small: "gpt-5.4-mini", large: "gpt-5.4" },
  { provider: "anthropic", small: "claude-haiku-4-5", large: "claude-sonnet-5" },
];

/**
 * Models by what the prompts name and which keys are set (`hasKey`). The judge is of another family than all tested
 * models wherever a key allows it; without any key it is too, since one can be had.
 */
export function chooseModels(
  prompts: readonly Pick<Prompt, "wish">[],
  hasKey: (variable: string) => boolean,
): Models {
  const usable = PROPOSED.filter(({ provider }) => hasKey(PROVIDERS[provider].keyName ?? ""));
  const named = prompts.flatMap(({ wish }) => wishOf(wish) ?? []);
  const { provider, small } = usable[0] ?? PROPOSED[0]!;
  const tested = named[0] ?? { provider, model: small };
  const models = [tested.model, ...prompts.flatMap(({ wish }) => wish.model ?? [])];
  const families = new Set([familyOf(tested), ...models.map(makerOf)]);
  const judges = (usable.length > 0 ? usable : PROPOSED).map((of) => ({
    provider: of.provider,
    model: of.large,
  }));
  const other = judges.find((judge) => !families.has(familyOf(judge)));
  return { tested, judge: other ?? judges[0]!, sameFamily: other === undefined };
}

/** What a prompt names, where that is a model of a proposed provider; an id alone tells its maker by its words. */
function wishOf({ provider, model }: Prompt["wish"]): Choice | null {
  if (model === null) return null;
  const prefixed = provider === null ? /^([^/]+)\/(.+)$/.exec(model) : null;
  const maker = provider ?? prefixed?.[1] ?? makerOf(model);
  const known = PROPOSED.find((of) => of.provider === maker);
  return known === undefined ? null : { provider: known.provider, model: prefixed?.[2] ?? model };
}

const makerOf = (model: string): string => familyOf({ provider: "openai-compatible", model });
