import { isMapping } from "../../text/mapping.ts";
import { askedIn, shapeOf } from "../asked.ts";
import { dataIn, referenceIn, textIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { Json } from "../../units.ts";
import type { RowFormat } from "./row-format.ts";

/** Examples of LangSmith's data sets: `inputs` are variables, `outputs` what should come of them. */
export const langsmith: RowFormat = {
  name: "LangSmith",
  recognises: (fields) => fields.has("inputs"),
  known: [
    "id",
    "inputs",
    "outputs",
    "reference_outputs",
    "metadata",
    "split",
    "dataset_id",
    "source_run_id",
    "created_at",
    "modified_at",
    "name",
  ],
  read: ({ id, inputs = null, outputs, reference_outputs, metadata = null, split }) => {
    const asked = askedIn(dataIn(inputs));
    const reference = onlyText(dataIn(outputs ?? reference_outputs ?? null));
    const slices = [...slicesIn(dataIn(metadata)), ...slicesIn(split)];
    const shape = shapeOf(asked, { reference, slices });
    return { id: textIn(id), left: asked.left, shape };
  },
};

/** The text of a single output; several stay together as JSON. */
function onlyText(outputs: Json): string | null {
  if (!isMapping(outputs)) return referenceIn(outputs);
  const [only, ...others] = Object.values(outputs);
  return others.length === 0 ? referenceIn(only) : JSON.stringify(outputs);
}
