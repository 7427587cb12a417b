/**
 * A process of its own that asks questions over the wire with a store on disk:
 * `payer-process.ts <store> <base url> <how many> [<deadline ms>]`. Prints what came of them as one JSON line
 * and ends by itself, with nothing left open.
 */
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { ref } from "../models/requests.ts";
import { planned, QUICK, rigged } from "./rig.ts";

const [path = "", baseUrl = "", count = "1", deadlineMs = "2000"] = process.argv.slice(2);
const store = openSqliteStore(path);
const policy = { ...QUICK, deadlineMs: Number(deadlineMs), attempts: 2 };
const run = rigged({ store, policy });
const answers = await Promise.all(
  Array.from({ length: Number(count) }, (_, n) =>
    run.ask(planned(`question ${n}`, { ref: ref({ baseUrl }) })),
  ),
);
const texts = answers.map((answer) =>
  "row" in answer ? answer.row.response.text : answer.missing,
);
process.stdout.write(`${JSON.stringify({ texts, calls: run.spend().calls })}\n`);
await store.close();
