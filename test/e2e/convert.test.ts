import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { expect, it, onTestFinished } from "vitest";

it("the built product converts an eval set away from its repository", () => {
  const place = mkdtempSync(join(tmpdir(), "evenhand-e2e-convert-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  writeFileSync(
    join(place, "goldens.json"),
    '[{"input": "Where is it?", "expected_output": "On its way.", "tags": ["orders"]}]',
  );
  const cli = resolve(import.meta.dirname, "../../dist/cli.js");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", cli, "convert", "goldens.json", "--out", "a.yaml"],
    { cwd: place, env: { HOME: place }, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, "a.yaml: 1 case, 0 criteria, 0 checks.\n"]);
  expect(readFileSync(join(place, "a.yaml"), "utf8")).toMatch(
    /^# yaml-language-server: .*\ncases:\n {2}- id: .*\n {4}slices:\n {6}- orders\n {4}input: Where is it\?\n {4}reference: On its way\.\n$/,
  );
});
