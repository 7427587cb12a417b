import { describe } from "vitest";

import { openMemoryStore } from "../../src/store/memory.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { temporaryPaths } from "../store/folder.ts";
import { storeContract } from "./store.ts";

const path = temporaryPaths();

describe("openMemoryStore()", () => {
  storeContract(openMemoryStore);
});

describe("openSqliteStore()", () => {
  storeContract(() => openSqliteStore(path("store.db")));
});
