/**
 * A process of its own that writes to a shared store: `writer-process.ts <store> <from> <to> <word>` puts rows
 * from…to with the word in their texts, prints `written` after each and then waits for its end, or ends with
 * `--leave`. Run by the tests of two processes and of sudden death.
 */
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { row } from "./rows.ts";

const [path = "", from = "1", to = "1", word = "", mode] = process.argv.slice(2);
const store = openSqliteStore(path);
process.stdout.write("open\n");
for (let n = Number(from); n <= Number(to); n++) {
  await store.put(row(n, { text: `${word} ${n}` }));
  process.stdout.write("written\n");
}
if (mode === "--claim") {
  await store.claim(row(1).key);
  process.stdout.write("claimed\n");
}
if (mode === "--leave") await store.close();
else setInterval(() => undefined, 1000);
