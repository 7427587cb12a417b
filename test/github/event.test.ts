import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";

import { parseEvent } from "../../src/github/event.ts";

const head = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const base = "4e1d7a0954c1b7a86d1e6ae0b1e9e0b0a9a0c1d2";

const payload = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(new URL(`../../fixtures/events/${file}`, import.meta.url), "utf8"));

describe("parseEvent()", () => {
  it("reads a pull request by its SHAs", async () => {
    const event = parseEvent("pull_request", await payload("pull_request.json"), "0".repeat(40));
    expect(event).toEqual({
      kind: "pull_request",
      target: false,
      action: "synchronize",
      number: 7,
      headSha: head,
      headRef: "warmer-tone",
      baseRef: "main",
      baseSha: base,
      mergeRef: "refs/pull/7/merge",
      defaultBranch: "main",
      isPublic: true,
      fork: false,
      actor: "octocat",
      author: "octocat",
      label: null,
      draft: false,
    });
  });

  it("tells the label that was set, and of no other action", async () => {
    const event = {
      ...(await payload("pull_request.json")),
      label: { name: "emergency: rollback" },
    };
    const labelOf = (action: string) => parseEvent("pull_request", { ...event, action }, head);
    expect(labelOf("labeled")).toMatchObject({ label: "emergency: rollback" });
    expect(labelOf("unlabeled")).toMatchObject({ label: null });
    expect(labelOf("synchronize")).toMatchObject({ label: null });
  });

  it.each([
    ["another repository", { full_name: "someone/shop" }],
    ["a repository that has been deleted since", null],
  ])("knows a pull request from %s as a fork's", async (_name, repo) => {
    const event = await payload("pull_request.json");
    Object.assign((event["pull_request"] as { head: object }).head, { repo });
    expect(parseEvent("pull_request", event, head)).toMatchObject({ fork: true });
  });

  it.each([
    "opened",
    "synchronize",
    "reopened",
    "edited",
    "labeled",
    "ready_for_review",
    "converted_to_draft",
    "closed",
  ])("hands on the action `%s`", async (action) => {
    const event = { ...(await payload("pull_request.json")), action };
    expect(parseEvent("pull_request", event, head)).toMatchObject({ action });
  });

  it("knows which label was set, and none that was there before", async () => {
    const label = { name: "evenhand" };
    const event = await payload("pull_request.json");
    const labeled = parseEvent("pull_request", { ...event, action: "labeled", label }, head);
    expect(labeled).toMatchObject({ label: "evenhand" });
    const pushed = parseEvent("pull_request", { ...event, action: "synchronize", label }, head);
    expect(pushed).toMatchObject({ label: null });
  });

  it("reads the pull request that a review is of", async () => {
    const event = { ...(await payload("pull_request.json")), action: "submitted" };
    expect(parseEvent("pull_request_review", event, head)).toMatchObject({
      kind: "pull_request",
      action: "submitted",
      headSha: head,
    });
  });

  it("reads the same pull request on pull_request_target, where secrets are near", async () => {
    const whole = await payload("pull_request.json");
    const event = parseEvent("pull_request_target", whole, base);
    expect(event).toEqual({ ...parseEvent("pull_request", whole, base), target: true });
  });

  it("reads a merge queue's group by its SHAs and the branch's own name", async () => {
    const event = parseEvent("merge_group", await payload("merge_group.json"), head);
    expect(event).toEqual({
      kind: "merge_group",
      action: "checks_requested",
      headRef: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
      headSha: head,
      baseSha: base,
      baseRef: "main",
      defaultBranch: "main",
      isPublic: true,
    });
  });

  it.each([
    ["OWNER", "User", true],
    ["MEMBER", "User", true],
    ["COLLABORATOR", "User", true],
    ["CONTRIBUTOR", "User", false],
    ["NONE", "User", false],
    ["MEMBER", "Bot", false],
  ])("reads a comment by %s, a %s", (association, type, byMember) => {
    const comment = { body: "/evenhand rerun", author_association: association, user: { type } };
    const event = { action: "created", issue: { number: 7, pull_request: {} }, comment };
    expect(parseEvent("issue_comment", event, head)).toEqual({
      kind: "issue_comment",
      action: "created",
      number: 7,
      onPull: true,
      body: "/evenhand rerun",
      byMember,
    });
    const onIssue = { ...event, issue: { number: 7 } };
    expect(parseEvent("issue_comment", onIssue, head)).toMatchObject({ onPull: false });
  });

  it("reads a run started by hand, with its commit from the runner", async () => {
    const event = parseEvent("workflow_dispatch", await payload("workflow_dispatch.json"), head);
    expect(event).toEqual({
      kind: "workflow_dispatch",
      sha: head,
      ref: "refs/heads/warmer-tone",
      defaultBranch: "main",
      isPublic: true,
      inputs: { reason: "second opinion", again: "true" },
    });
  });

  it("reads a run started by hand without inputs", async () => {
    const event = { ...(await payload("workflow_dispatch.json")), inputs: null };
    expect(parseEvent("workflow_dispatch", event, head)).toMatchObject({ inputs: {} });
  });

  it("reads a run at a time of day, which sweeps the default branch", () => {
    const repository = { full_name: "acme/shop", default_branch: "main" };
    const event = parseEvent("schedule", { schedule: "0 3 * * *", repository }, head);
    expect(event).toEqual({
      kind: "schedule",
      sha: head,
      defaultBranch: "main",
      isPublic: true,
    });
    expect(parseEvent("schedule", {}, head)).toMatchObject({ kind: "unsupported" });
  });

  it.each([["release", "does not know the event release"]])(
    "refuses %s and says what to do",
    (name, words) => {
      const event = parseEvent(name, {}, head);
      expect(event).toMatchObject({ kind: "unsupported", name });
      expect(event.kind === "unsupported" && event.todo).toContain(words);
    },
  );

  it.each([
    ["pull_request", {}, head, "action"],
    ["pull_request", null, head, "the commit"],
    ["pull_request_target", {}, head, "action"],
    ["merge_group", { action: "x" }, head, "repository"],
    ["push", { ref: "refs/heads/main" }, head, "before"],
    ["workflow_dispatch", { ref: 1 }, head, "ref"],
    ["workflow_dispatch", "good", "main", "is not a full commit SHA"],
  ])("never guesses from a payload of %s that is not one", async (name, broken, sha, words) => {
    const whole = await payload("workflow_dispatch.json");
    const event = parseEvent(name, broken === "good" ? whole : broken, sha);
    expect(event.kind === "unsupported" && event.todo).toContain(words);
  });

  const push = (more: object = {}) => ({
    ref: "refs/heads/main",
    before: base,
    after: head,
    repository: { full_name: "acme/shop", default_branch: "main", private: true },
    ...more,
  });

  it("reads what has arrived on the default branch", () => {
    expect(parseEvent("push", push(), head)).toEqual({
      kind: "push",
      headSha: head,
      baseSha: base,
      defaultBranch: "main",
      isPublic: false,
    });
    expect(parseEvent("push", push({ before: "0".repeat(40) }), head)).toMatchObject({
      kind: "push",
      baseSha: null,
    });
  });

  it.each([
    ["another branch", { ref: "refs/heads/topic" }],
    ["a tag", { ref: "refs/tags/v1" }],
    ["the end of the branch", { after: "0".repeat(40) }],
  ])("has nothing to do on a push of %s, and says which to start on", (_name, more) => {
    const event = parseEvent("push", push(more), head);
    expect(event.kind === "unsupported" && event.todo).toContain("pushes to main alone");
  });

  it.each([true, false])("tells a private repository from a public one: %s", async (isPrivate) => {
    const whole = await payload("pull_request.json");
    const repository = { ...(whole["repository"] as object), private: isPrivate };
    expect(parseEvent("pull_request", { ...whole, repository }, head)).toMatchObject({
      isPublic: !isPrivate,
    });
  });

  it("takes no option of git for a SHA", async () => {
    const event = await payload("pull_request.json");
    Object.assign((event["pull_request"] as { head: object }).head, { sha: "--upload-pack=x" });
    const read = parseEvent("pull_request", event, head);
    expect(read.kind === "unsupported" && read.todo).toContain("pull_request.head.sha");
  });
});
