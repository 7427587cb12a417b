import { githubModels } from "./github-models.ts";
import { native } from "./native.ts";
import { promptfoo } from "./promptfoo.ts";

import type { Content } from "../content.ts";
import type { EvalFormat } from "./format.ts";

/** Asked in this order; the last one reads whatever no other recognises. */
export const EVAL_FORMATS: readonly EvalFormat[] = [githubModels, promptfoo, native];

export const evalFormat = (content: Content): EvalFormat =>
  EVAL_FORMATS.find((format) => format.recognises(content)) ?? native;
