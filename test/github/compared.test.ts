import { describe, expect, it } from "vitest";

import { comparedBy } from "../../src/github/compared.ts";
import type { DispatchEvent, MergeGroupEvent, PullRequestEvent } from "../../src/github/event.ts";

const pull: PullRequestEvent = {
  kind: "pull_request",
  target: false,
  action: "edited",
  number: 7,
  headSha: "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192",
  headRef: "warmer-tone",
  baseRef: "lax",
  baseSha: "4e1d7a0954c1b7a86d1e6ae0b1e9e0b0a9a0c1d2",
  mergeRef: "refs/pull/7/merge",
  defaultBranch: "main",
  isPublic: false,
  fork: false,
  label: null,
  actor: "octocat",
  author: "octocat",
  draft: false,
};
const group: MergeGroupEvent = {
  kind: "merge_group",
  action: "checks_requested",
  headRef: "refs/heads/gh-readonly-queue/main/pr-7-b83f2c91",
  headSha: pull.headSha,
  baseSha: pull.baseSha,
  baseRef: "main",
  defaultBranch: "main",
  isPublic: false,
};
const dispatch: DispatchEvent = {
  kind: "workflow_dispatch",
  sha: pull.headSha,
  ref: "refs/heads/warmer-tone",
  defaultBranch: "main",
  isPublic: false,
  inputs: {},
};
const none = { base: null, head: null };

describe("comparedBy()", () => {
  it("takes a pull request's test merge, and the default branch's policy beside its base", () => {
    expect(comparedBy(pull, none)).toEqual({
      merge: { kind: "test", ref: "refs/pull/7/merge" },
      headSha: pull.headSha,
      baseSha: pull.baseSha,
      baseRef: "lax",
      defaultRef: "main",
    });
  });

  it("takes a merge queue's group as it is, merged already", () => {
    expect(comparedBy(group, none)).toEqual({
      merge: { kind: "done" },
      headSha: group.headSha,
      baseSha: group.baseSha,
      baseRef: "main",
      defaultRef: "main",
    });
  });

  it.each([
    { base: "lax", head: null },
    { base: null, head: pull.baseSha },
  ])("lets no merge queue choose either: %o", (inputs) => {
    expect(() => comparedBy(group, inputs)).toThrow("are for workflow_dispatch");
  });

  it.each([
    { base: "lax", head: null },
    { base: null, head: pull.baseSha },
  ])("lets no pull request choose what it is compared with: %o", (inputs) => {
    expect(() => comparedBy(pull, inputs)).toThrow("are for workflow_dispatch");
  });

  it("takes the commit that a run was started on, against the default branch", () => {
    expect(comparedBy(dispatch, none)).toEqual({
      merge: { kind: "here" },
      headSha: pull.headSha,
      baseSha: null,
      baseRef: "main",
      defaultRef: "main",
    });
  });

  it("takes what a run by hand asks for, still under the default branch's policy", () => {
    expect(comparedBy(dispatch, { base: "release/2", head: pull.baseSha })).toEqual({
      merge: { kind: "here" },
      headSha: pull.baseSha,
      baseSha: null,
      baseRef: "release/2",
      defaultRef: "main",
    });
  });
});
