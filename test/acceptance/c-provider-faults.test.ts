import { describe, expect, it } from "vitest";

import { mulberry32 } from "../../src/compare/prng.ts";
import { verdictJson } from "../../src/report/json.ts";
import { mostControls } from "../../src/score/judge/controls.ts";
import { openMemoryStore } from "../../src/store/memory.ts";
import type { Store } from "../../src/store/store.ts";
import { hurriedGate } from "../support/hurried.ts";
import {
  answer,
  fault,
  startModelServer,
  type Answer,
  type Fault,
  type ModelServer,
  type ReceivedRequest,
  type Reply,
} from "../support/model-server.ts";
import { PROMPT, tree, usually, WORSE } from "./days.ts";
import { asked } from "./desk.ts";

/** A set's references that can be turned round bring all the control questions there are. */
const QUESTIONS = mostControls(Array.from({ length: 10 }, () => "Within 30 days."));

/** Both models behind one address that forgives nothing: no script, no shortened policy. */
const configOf = ({ openaiUrl }: ModelServer): string => `prompts:
  - { files: prompts/**/*.md, evals: "evals/{name}.yaml" }
models:
  default: { provider: openai-compatible, model: writer, base_url: "${openaiUrl}", concurrency: 16 }
judge: { provider: openai-compatible, model: critic, base_url: "${openaiUrl}" }
gate: { sampling: { fixed: 2 } }
`;

/** Equal questions get equal answers, in whatever order they come. */
const sound = (request: ReceivedRequest): string => usually(asked(request), 1);

interface Measured {
  readonly outcome: string;
  readonly reason: string | null;
  readonly exitCode: number;
  readonly json: string;
  readonly complete: number;
  readonly requests: readonly ReceivedRequest[];
  readonly store: Store;
}

/** The gate on an edit, with a provider that replies so. */
async function measured(
  reply: (request: ReceivedRequest) => Reply,
  { prompt = WORSE, store = openMemoryStore() } = {},
): Promise<Measured> {
  await using server = await startModelServer(reply);
  const config = configOf(server);
  const trees = { base: tree({ config }), head: tree({ config, prompt }) };
  const { verdict } = await hurriedGate(trees, { store });
  const again = await hurriedGate(trees, { store, replay: true });
  expect(verdictJson(again.verdict)).toBe(verdictJson(verdict));
  const { outcome, reason, exitCode } = verdict;
  const json = withoutAddress(verdictJson(verdict));
  const complete = verdict.prompts[0]!.coverage.complete;
  return { outcome, reason, exitCode, json, complete, requests: [...server.requests], store };
}

let clean: Promise<Measured> | undefined;
/** The run that has no faults, once for all that are compared with it. */
const cleanRun = (): Promise<Measured> => (clean ??= measured(sound));

/** What names the server's port, and what was measured in time. */
const withoutAddress = (json: string): string =>
  json.replaceAll(/"policyVersion": "[0-9a-f]{64}"/g, "").replaceAll(/"latencyMs": [^,\n]+/g, "");

describe("a provider with 5% 429, 2% 500, 1% cut JSON, 1% resets and 0.5% hung sockets", () => {
  const FAULTS: readonly (readonly [share: number, fault: Fault])[] = [
    [0.05, fault.rateLimited("1")],
    [0.02, fault.error(500, "oh")],
    [0.01, fault.truncatedJson()],
    [0.01, fault.reset()],
    [0.005, fault.hang()],
  ];

  /** Draws what befalls each request, and keeps what was answered whole. */
  function befallen(seed: number) {
    const random = mulberry32(seed);
    const whole: string[] = [];
    let faults = 0;
    const reply = (request: ReceivedRequest): Reply => {
      let draw = random() / 2 ** 32;
      for (const [share, found] of FAULTS) {
        draw -= share;
        if (draw >= 0) continue;
        faults++;
        return found;
      }
      const text = sound(request);
      whole.push(text);
      return text;
    };
    return { reply, whole, faults: () => faults };
  }

  it.each([1, 2])(
    "has the verdict of one without, and is asked no more than it must (seed %i)",
    async (seed) => {
      const clean = await cleanRun();
      const { reply, whole, faults } = befallen(seed);
      const { json, requests, store } = await measured(reply);
      expect(clean.outcome).toBe("fail");
      expect(json).toBe(clean.json);
      expect(faults()).toBeGreaterThan(15);
      expect(requests.length - clean.requests.length).toBeLessThanOrEqual(1.15 * faults());
      // Paid once: every answer that came whole is a row, and every row is one that came.
      const kept = Array.from(store.rows(), ({ response }) => response.text);
      expect(kept.toSorted()).toEqual(whole.toSorted());
    },
  );
});

describe("a fault that does not end", () => {
  const isJudge = ({ model }: ReceivedRequest): boolean => model === "critic";
  /** A third of the judgements of what the models said, the same ones whenever they are asked. */
  const unlucky = (request: ReceivedRequest): boolean =>
    isJudge(request) && /case-\d[147]/.test(request.user) && /Sure|worry/.test(request.user);

  it("of the rate on some judgements is inconclusive, with what was covered (C02)", async () => {
    const { outcome, reason, exitCode, complete } = await measured((request) =>
      unlucky(request) ? fault.rateLimited() : sound(request),
    );
    expect({ outcome, reason, exitCode }).toEqual({
      outcome: "inconclusive",
      reason: "provider_rate_limited",
      exitCode: 2,
    });
    expect(complete).toBeGreaterThan(0);
    expect(complete).toBeLessThan(24);
  });

  it.each<[string, Reply]>([
    ["no quota", fault.error(429, "quota", { code: "insufficient_quota" })],
    ["a spend limit", fault.error(429, "limit", { code: "enforced_spend_limit_reached" })],
    ["402", fault.error(402, "billing")],
    ["an own limit", fault.error(400, "You have reached your specified API usage limits")],
  ])("of money (%s) ends the run after the calls under way (C03)", async (_, quota) => {
    const { reason, requests } = await measured((request) =>
      isJudge(request) || request.nth <= 60 ? sound(request) : quota,
    );
    expect(reason).toBe("provider_quota");
    expect(
      requests.filter((request) => !isJudge(request) && request.nth > 60).length,
    ).toBeLessThanOrEqual(16);
  });

  it.each<[string, Reply, string]>([
    ["a server that hangs", fault.hang(), "timeout"],
    ["a byte now and then", fault.trickle(), "timeout"],
    ["a model that is not there", fault.error(404, "no such model"), "config_invalid"],
    ["a redirect", fault.redirect("http://127.0.0.1:9/"), "provider_error"],
    ["500 for ever", fault.error(500, "oh"), "provider_error"],
  ])(
    "such as %s is inconclusive, by its own reason (C04, C10, C11)",
    async (_, lasting, reason) => {
      const found = await measured(() => lasting);
      expect(found).toMatchObject({ outcome: "inconclusive", reason, exitCode: 2 });
      // Two requests with all their attempts; a control question each where asking again helps nothing.
      expect(found.requests.length).toBeLessThanOrEqual(
        reason === "provider_error" ? QUESTIONS : 10,
      );
    },
  );
});

describe("a compatible server that knows little", () => {
  it("leaves out usage, ignores the schema and thinks aloud: same verdict, and its cost is counted (C13)", async () => {
    const clean = await cleanRun();
    const bare = (request: ReceivedRequest): Answer =>
      answer(
        request.structured
          ? `<think>Hm. {"c1":1}</think>\n\`\`\`json\n${sound(request)}\n\`\`\``
          : sound(request),
        { usage: null },
      );
    const { outcome, complete } = await measured(bare);
    expect([outcome, complete]).toEqual([clean.outcome, clean.complete]);
  });
});

describe("an edit that changes little, behind a provider with faults", () => {
  it("passes as it does without them (C01, C04)", async () => {
    const prompt = PROMPT.replace("briefly", "shortly");
    const reply = (request: ReceivedRequest): Reply => {
      const faults = [
        fault.rateLimited("3"),
        fault.overloaded(),
        fault.error(504, "oh"),
        fault.reset(),
      ];
      return request.nth % 20 === 0 ? faults[(request.nth / 20) % 4]! : sound(request);
    };
    expect((await measured(reply, { prompt })).outcome).toBe("pass");
  });
});
