import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse } from "../support/shop.ts";
import { runSteps, workflowFile } from "../support/workflow.ts";

const { on, jobs } = workflowFile("sharded.yml");

describe(".github/workflows/sharded.yml", () => {
  it("has eight shards unless it is told otherwise", () => {
    expect(JSON.parse(on.workflow_call.inputs["shards"]!.default)).toHaveLength(8);
  });

  it("pays in its shards for every answer once, and decides in one job as a single run would", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    const artifacts = join(shop.repo.tempDir, "artifacts");
    const context = {
      "inputs.config": on.workflow_call.inputs["config"]!.default,
      "strategy.job-total": "3",
      // The shards began before midnight, the last job after it.
      "needs.day.outputs.day": "2026-11-24",
      "secrets.openai-api-key": "",
      "secrets.anthropic-api-key": "",
    };
    const lines: string[] = [];
    for (const shard of ["1", "2", "3"]) {
      await using job = await shop.job(head);
      const how = { context: { ...context, "matrix.shard": shard }, artifacts };
      const result = await runSteps(jobs["shard"]!.steps, job, how);
      expect(result).toMatchObject({ code: 0, summary: "" });
      lines.push(...result.lines.filter((line) => line.startsWith("Shard")));
    }
    const asked = shop.model.requests.length;
    // 12 cases, of production five answers and of the candidate two.
    expect(asked).toBe(12 * 7);
    expect(lines.map((line) => /^Shard (\d) of 3: (\d+) cases?, /.exec(line)?.[1])).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(shop.github.comments).toEqual([]);

    await using job = await shop.job(head);
    const {
      code,
      outputs,
      lines: said,
    } = await runSteps(jobs["evenhand"]!.steps, job, {
      context,
      artifacts,
    });
    expect({ code, verdict: outputs["verdict"] }).toEqual({ code: 1, verdict: "fail" });
    expect(said).toContain("84 responses taken over from 3 shards.");
    // The recheck alone, on new answers of production.
    const after = shop.model.requests.slice(asked);
    expect(new Set(after.map(({ system }) => system.trim()))).toEqual(
      new Set(["Name the 30 days."]),
    );
    expect(shop.github.comments).toHaveLength(1);
  });
});
