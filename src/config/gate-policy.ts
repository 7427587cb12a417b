import { mapping } from "../text/mapping.ts";
import { parseDay } from "../units.ts";

import type { GatePolicy, MetricPolicy, Mute, SlicePolicy, TargetPolicy } from "./config.ts";
import type { GateShape, MetricShape, SliceShape, TargetShape } from "./gate-schema.ts";

/** The policy that a checked `gate` states. */
export function gatePolicy(gate: GateShape): GatePolicy {
  const { tier, coverage, inconclusive, sampling, evidence, emergency, branches } = gate;
  return {
    tier,
    coverage,
    inconclusive,
    sampling,
    evidence,
    onPolicyChange: gate.on_policy_change,
    showHeadRubric: gate.show_head_rubric,
    requireCalibration: calibrationDemand(gate.require_calibration),
    emergency: emergency.map((login) => login.toLowerCase()),
    signOff: signOffPolicy(gate.sign_off),
    branches,
    slices: each(gate.slices, slicePolicy),
    metrics: each(gate.metrics, metricPolicy),
    advisory: [],
  };
}

const calibrationDemand = (
  of: GateShape["require_calibration"],
): GatePolicy["requireCalibration"] =>
  of === undefined ? null : { kappa: of.kappa, maxAgeDays: of.max_age_days };

const signOffPolicy = (of: GateShape["sign_off"]): GatePolicy["signOff"] =>
  of === undefined ? null : { by: of.by, role: of.role ?? null, teams: of.teams };

const slicePolicy = ({ critical, holdout, ...target }: SliceShape): SlicePolicy => ({
  ...targetPolicy(target),
  critical,
  holdout,
});

const metricPolicy = ({ slices, ...target }: MetricShape): MetricPolicy => ({
  ...targetPolicy(target),
  slices: each(slices, targetPolicy),
});

function targetPolicy(target: TargetShape): TargetPolicy {
  const { tier = null, margin = null, min_effect: minEffect = null, floor = null } = target;
  return { tier, margin, minEffect, floor, mute: muteOf(target) };
}

function muteOf({ until, owner, reason }: TargetShape): Mute | null {
  const day = until === undefined ? null : parseDay(until);
  if (day === null || owner === undefined || reason === undefined) return null;
  return { until: day, owner, reason };
}

const each = <From, To>(
  all: { readonly [name: string]: From },
  policy: (from: From) => To,
): { readonly [name: string]: To } =>
  mapping(Object.entries(all).map(([name, of]) => [name, policy(of)] as const));
