import { describe, expect, it } from "vitest";

import {
  asOfDay,
  currentEpochs,
  endProfile,
  epochsOf,
  runName,
  selftestEpochs,
} from "../src/epochs.ts";
import { memoryComparison, type MemoryFiles } from "../src/git/memory.ts";
import { failure } from "../src/models/failure.ts";
import { textOf } from "../src/models/message.ts";
import type { ScriptedReply } from "../src/models/providers/scripted.ts";
import { verdictJson } from "../src/report/json.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Day } from "../src/units.ts";
import { cases, CHECKS, config, EDITED, plan, PROMPT, RUBRIC } from "./plan/setup.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

const day = (text: string): Day => text as Day;
const run = (asOf: string, replay = false) => ({ name: NAME, asOf: day(asOf), replay });

const comparison = memoryComparison({ base: {}, head: {} });
const request = { comparison, configPath: "evenhand.yaml", replay: false, asOf: null };
const NAME = runName(request);
const NOON = Date.UTC(2026, 10, 25, 12);

describe("runName()", () => {
  it("names what is compared by which configuration, and nothing of the run", () => {
    expect(runName({ ...request, replay: true, asOf: day("2026-11-25") })).toBe(NAME);
    expect(runName({ ...request, configPath: "other.yaml" })).not.toBe(NAME);
    expect(runName({ ...request, comparison: { ...comparison, headSha: "another" } })).not.toBe(
      NAME,
    );
  });

  it("is the same for GitHub's merge and for one made here of the same commits", () => {
    const head = { ...comparison.head, id: "another" };
    expect(runName({ ...request, comparison: { ...comparison, head } })).toBe(NAME);
  });
});

describe("asOfDay()", () => {
  const today = { name: NAME, replay: false, asOf: null };
  const replay = { ...today, replay: true };

  it("is today in UTC unless the run says another, and is journaled", async () => {
    const store = openMemoryStore();
    expect(await asOfDay(store, today, NOON)).toBe("2026-11-25");
    expect(await asOfDay(store, { ...today, asOf: day("2026-11-20") }, NOON)).toBe("2026-11-20");
    expect(await asOfDay(store, replay, NOON)).toBe("2026-11-20");
    expect(await asOfDay(store, { ...replay, asOf: day("2027-01-01") }, NOON)).toBe("2026-11-20");
  });

  it("refuses a replay of what was never run, and notes nothing", async () => {
    const store = openMemoryStore();
    await expect(asOfDay(store, replay, NOON)).rejects.toThrow(
      /no run of this comparison to replay/,
    );
    expect([...store.notes()]).toEqual([]);
  });
});

describe("epochsOf()", () => {
  it.each([
    ["2026-11-20", "2026-11-20"],
    ["2026-11-27", "2026-11-20"],
    ["2026-11-28", "2026-11-28"],
    // A colleague's clock: a day ahead is no broken profile.
    ["2026-11-19", "2026-11-20"],
  ])("on %s uses the profile of %s: for a week, then a new one", async (asOf, profile) => {
    const store = openMemoryStore();
    await epochsOf(store, plan(), run("2026-11-20"));
    const epochs = await epochsOf(store, plan(), run(asOf));
    expect(epochs).toMatchObject({ profile, controls: `controls:${profile}` });
  });

  it("names the recheck by candidate and profile, so that neither a new edit nor a new profile is checked on old answers", async () => {
    const { recheck } = await epochsOf(openMemoryStore(), plan(), run("2026-11-20"));
    expect(recheck).toBe(`recheck:${plan().candidate.digest}:2026-11-20`);
  });

  it("keeps apart what another model answered, and what another judge or rubric passed", async () => {
    const store = openMemoryStore();
    await epochsOf(store, plan({ evals: `${RUBRIC}${CHECKS}${cases(8)}` }), run("2026-11-20"));
    const other = config(CONFIG.replace("model: writer", "model: writer-2"));
    const moved = plan({ evals: `${RUBRIC}${CHECKS}${cases(8)}` }, other);
    expect(await epochsOf(store, moved, run("2026-11-22"))).toMatchObject({
      profile: "2026-11-22",
      controls: "controls:2026-11-20",
    });
    const reworded = RUBRIC.replace("Names", "States");
    const evals = `${reworded}${CHECKS}${cases(8)}`;
    expect(await epochsOf(store, plan({ evals }), run("2026-11-23"))).toMatchObject({
      profile: "2026-11-20",
      controls: "controls:2026-11-23",
    });
  });

  it("lets a candidate take its answers along when it becomes production", async () => {
    const store = openMemoryStore();
    await epochsOf(store, plan(), run("2026-11-20"));
    const merged = plan({ production: EDITED, candidate: PROMPT.replace("briefly", "kindly") });
    expect(await epochsOf(store, merged, run("2026-11-24"))).toMatchObject({
      profile: "2026-11-20",
    });
  });

  it("leaves a candidate that was production before its own profile", async () => {
    const store = openMemoryStore();
    await epochsOf(store, plan(), run("2026-11-20"));
    const third = PROMPT.replace("briefly", "kindly");
    const back = plan({ production: third, candidate: PROMPT });
    expect(await epochsOf(store, back, run("2026-11-24"))).toMatchObject({ profile: "2026-11-24" });
    expect(await epochsOf(store, plan(), run("2026-11-25"))).toMatchObject({
      profile: "2026-11-20",
    });
  });

  it("replays under the names that the run used, whatever was renewed since", async () => {
    const store = openMemoryStore();
    const first = await epochsOf(store, plan(), run("2026-11-20"));
    const other = { ...run("2026-12-20"), name: runName({ ...request, configPath: "other.yaml" }) };
    await epochsOf(store, plan(), other);
    expect(await epochsOf(store, plan(), run("2027-01-01", true))).toEqual(first);
  });

  it("notes nothing on a replay", async () => {
    const store = openMemoryStore();
    await epochsOf(store, plan(), run("2026-11-20", true));
    expect([...store.notes()]).toEqual([]);
  });
});

describe("endProfile()", () => {
  const later = (asOf: string) => ({
    ...run(asOf),
    name: runName({ ...request, configPath: "b.yaml" }),
  });

  it("makes the next run take a new profile, and leaves the same comparison its own", async () => {
    const store = openMemoryStore();
    const epochs = await epochsOf(store, plan(), run("2026-11-20"));
    await endProfile(store, plan(), epochs);
    expect(await epochsOf(store, plan(), run("2026-11-22"))).toEqual(epochs);
    expect(await epochsOf(store, plan(), later("2026-11-22"))).toMatchObject({
      profile: "2026-11-22",
    });
  });

  it("leaves a profile alone that was renewed by now", async () => {
    const store = openMemoryStore();
    const old = await epochsOf(store, plan(), run("2026-11-20"));
    await endProfile(store, plan(), old);
    await epochsOf(store, plan(), later("2026-11-22"));
    await endProfile(store, plan(), old);
    expect(currentEpochs(store, plan(), day("2026-11-23")).epochs.profile).toBe("2026-11-22");
  });
});

describe("currentEpochs()", () => {
  it("says what a run would use, without a note", async () => {
    const store = openMemoryStore();
    await epochsOf(store, plan(), run("2026-11-20"));
    const before = [...store.notes()];
    expect(currentEpochs(store, plan(), day("2026-11-24")).epochs.profile).toBe("2026-11-20");
    expect([...store.notes()]).toEqual(before);
  });
});

/** Eight cases, checks and a rubric: eight answers a side. */
const EVALS = `${RUBRIC}${CHECKS}${cases(8, 'reference: "ok #"')}`;
const tree = (prompt: string): MemoryFiles => repository({ prompt, evals: EVALS });
const THIRD = PROMPT.replace("briefly", "kindly");

/** An output is good that begins with ok, unless it is another case's reference. */
const judge = judgeBy((output, _, request) => {
  const other = /^ok \d\d$/.test(output) && output !== blocksOf(request).get("reference");
  return output.startsWith("ok") && !other ? 4 : 1;
});

const answering = (failing: (system: string, asked: string) => ScriptedReply | null = () => null) =>
  engine((asked, sample) => {
    if (asked.model === "critic") return judge(asked);
    const [system, user] = asked.messages.map(({ content }) => textOf(content));
    return failing(system!, user!) ?? `ok: ${system} ${user!.trim()} (${sample})`;
  });

describe("a week of pull requests", () => {
  it("asks only the new candidate on top of a merged one, whose answers are its profile", async () => {
    const { calls, run } = answering();
    await run({ base: tree(PROMPT), head: tree(EDITED) }, { asOf: "2026-11-20" });
    const before = calls.length;
    const second = await run({ base: tree(EDITED), head: tree(THIRD) }, { asOf: "2026-11-24" });
    const asked = calls.slice(before).filter(({ model }) => model === "writer");
    expect(asked).toHaveLength(8 * 8);
    expect(asked.every(({ messages }) => textOf(messages[0]!.content).includes("kindly"))).toBe(
      true,
    );
    expect(second.verdict.prompts[0]!.baseline!.since).toBe("2026-11-20");
  });

  it("asks production what the merged candidate was not asked", async () => {
    const evals = `${CHECKS}${cases(26)}`;
    const of = (prompt: string) => repository({ prompt, evals });
    const { calls, run } = answering();
    await run({ base: of(PROMPT), head: of(EDITED) }, { asOf: "2026-11-20" });
    const before = calls.length;
    await run({ base: of(EDITED), head: of(THIRD) }, { asOf: "2026-11-24" });
    // Four answers as a candidate, of the five that a profile has.
    const production = calls
      .slice(before)
      .filter(({ messages }) => textOf(messages[0]!.content).includes("warmly"));
    expect(production).toHaveLength(26);
  });

  it("tests the judge once a week, not once a run", async () => {
    const { calls, run } = answering();
    const controls = () => calls.filter(({ model }) => model === "critic").length;
    await run({ base: tree(PROMPT), head: tree(EDITED) }, { asOf: "2026-11-20" });
    const first = controls();
    await run({ base: tree(PROMPT), head: tree(THIRD) }, { asOf: "2026-11-21" });
    const second = controls() - first;
    expect([first, second]).toEqual([30 + 64 + 12, 64 + 12]);
  });
});

describe("selftestEpochs()", () => {
  const today = { asOf: day("2026-11-20"), live: null };

  it("is what a gate asks under, and begins the profile that the next gate finds", async () => {
    const store = openMemoryStore();
    const { profile, controls } = await selftestEpochs(store, plan(), today);
    expect({ profile, controls }).toEqual({
      profile: "2026-11-20",
      controls: "controls:2026-11-20",
    });
    expect(await epochsOf(store, plan(), run("2026-11-22"))).toMatchObject({ profile, controls });
    const later = { asOf: day("2026-11-28"), live: null };
    expect((await selftestEpochs(store, plan(), later)).profile).toBe("2026-11-28");
  });

  it("has a name of its own where it is live, and begins no profile", async () => {
    const store = openMemoryStore();
    const live = { ...today, live: "a" };
    expect((await selftestEpochs(store, plan(), live)).profile).toBe("selftest:a");
    expect((await epochsOf(store, plan(), run("2026-11-22"))).profile).toBe("2026-11-22");
  });
});

describe("a replay of a run that had to leave something out", () => {
  it("leaves it out again, for the same cause, to the byte", async () => {
    let online = false;
    const { calls, run } = answering((system, user) =>
      !online && system.includes("warmly") && /question 0[12]/.test(user)
        ? { failure: failure("permanent", "the model crashed on this one") }
        : null,
    );
    const trees = { base: tree(PROMPT), head: tree(EDITED) };
    const first = await run(trees);
    expect(first.verdict).toMatchObject({ outcome: "inconclusive", reason: "provider_error" });
    expect(first.verdict.prompts[0]!.coverage).toMatchObject({
      complete: 6,
      missing: [{ cause: "writer: the model crashed on this one", count: 16 }],
    });
    online = true;
    const before = calls.length;
    const replayed = await run(trees, { replay: true, asOf: "2027-01-01" });
    expect(calls).toHaveLength(before);
    expect(verdictJson(replayed.verdict)).toBe(verdictJson(first.verdict));
    expect((await run(trees)).verdict.outcome).toBe("pass");
    expect(calls.slice(before).filter(({ model }) => model === "writer")).toHaveLength(16);
  });
});
