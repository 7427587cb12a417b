import { braintrust } from "./braintrust.ts";
import { chats } from "./chats.ts";
import { deepeval } from "./deepeval.ts";
import { foundry } from "./foundry.ts";
import { githubModels } from "./github-models.ts";
import { langfuse } from "./langfuse.ts";
import { langsmith } from "./langsmith.ts";
import { native } from "./native.ts";
import { openaiEvals } from "./openai-evals.ts";
import { openaiItems } from "./openai-items.ts";
import { promptfoo } from "./promptfoo.ts";
import { questions } from "./questions.ts";
import { ragas } from "./ragas.ts";
import { results } from "./results.ts";
import { ofRows } from "./row-format.ts";

import type { Content } from "../content.ts";
import type { EvalFormat } from "./format.ts";

/** Other tools' formats, asked in this order: what is named most clearly first. */
export const FOREIGN_FORMATS: readonly EvalFormat[] = [
  githubModels,
  promptfoo,
  openaiEvals,
  ofRows(openaiItems),
  ofRows(langfuse),
  ofRows(langsmith),
  ofRows(ragas),
  ofRows(deepeval),
  ofRows(braintrust),
  ofRows(foundry),
  ofRows(questions),
  chats,
];

/** The last one reads whatever no other recognises. */
export const EVAL_FORMATS: readonly EvalFormat[] = [results, ...FOREIGN_FORMATS, native];

export const evalFormat = (content: Content): EvalFormat =>
  EVAL_FORMATS.find((format) => format.recognises(content)) ?? native;
