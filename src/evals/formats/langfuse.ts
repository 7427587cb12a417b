import { askedIn, shapeOf } from "../asked.ts";
import { dataIn, referenceIn, textIn } from "../row-values.ts";
import { slicesIn } from "../slice-names.ts";

import type { RowFormat } from "./row-format.ts";

/** Dataset items as Langfuse's API and exports give them; archived ones take no part. */
export const langfuse: RowFormat = {
  name: "Langfuse",
  recognises: (fields) =>
    fields.has("input") &&
    ["expectedOutput", "datasetName", "datasetId", "sourceTraceId"].some((key) => fields.has(key)),
  known: [
    "id",
    "datasetId",
    "datasetName",
    "status",
    "input",
    "expectedOutput",
    "metadata",
    "sourceTraceId",
    "sourceObservationId",
    "createdAt",
    "updatedAt",
    "projectId",
    "htmlSourcePath",
  ],
  read: ({ id, status = null, input = null, expectedOutput, metadata = null }) => {
    if (String(status).toUpperCase() === "ARCHIVED") return null;
    const asked = askedIn(dataIn(input));
    const slices = slicesIn(dataIn(metadata));
    const shape = shapeOf(asked, { reference: referenceIn(expectedOutput), slices });
    return { id: textIn(id), left: asked.left, shape };
  },
};
