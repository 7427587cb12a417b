import { memoryComparison } from "../../src/git/memory.ts";
import { treeContract } from "../contracts/tree.ts";

treeContract("an object literal", async (trees) => ({
  comparison: memoryComparison(trees),
  async [Symbol.asyncDispose]() {},
}));
