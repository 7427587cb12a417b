import { daysBetween } from "../units.ts";
import type { Day, Sha256 } from "../units.ts";

/** A stored profile and passed controls stand for a week; then they are made anew under the next name. */
export const RENEW_AFTER_DAYS = 7;

/**
 * What leaves one run for others is at most this many days old: a profile is renewed long before, so that older rows
 * would only be carried along.
 */
export const TRAVEL_DAYS = 30;

/** Topic of the notes that say on which day a prompt version's profile was begun (name: the version). */
export const PROFILE_TOPIC = "profile";
/** Topic of the notes that say on which day the controls were run (name: digest of judge and rubric). */
export const CONTROLS_TOPIC = "controls";

/**
 * The day in use: the one noted while it is at most a week from the as-of day, else the as-of day itself.
 * A noted day may lie a little after the as-of day (clocks differ); one far ahead is a broken clock.
 *
 * @param noted what the store recalls, undefined when nothing was begun
 */
export function dayInUse(noted: string | undefined, asOf: Day): Day {
  if (noted === undefined || !isDay(noted)) return asOf;
  return Math.abs(daysBetween(noted, asOf)) <= RENEW_AFTER_DAYS ? noted : asOf;
}

/** The epoch of both arms' ordinary samples: the day on which the production version's profile was begun. */
export function profileEpoch(
  dayBegun: (version: Sha256) => string | undefined,
  production: Sha256,
  asOf: Day,
): string {
  return dayInUse(dayBegun(production), asOf);
}

/**
 * The epoch of production's fresh samples in the recheck of one candidate version, beside one profile: answers
 * from before the profile would be older than what they are to check.
 */
export function recheckEpoch(candidate: Sha256, profile: string): string {
  return `recheck:${candidate}:${profile}`;
}

/** The epoch of a self-test's own answers of production: nothing in it is older than the test of this name. */
export function selftestEpoch(id: string): string {
  return `selftest:${id}`;
}

/** The epoch of known-answer rows. */
export function controlsEpoch(noted: string | undefined, asOf: Day): string {
  return `controls:${dayInUse(noted, asOf)}`;
}

function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
