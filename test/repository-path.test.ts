import { describe, expect, it } from "vitest";

import { repositoryPath } from "../src/repository-path.ts";

describe("repositoryPath()", () => {
  it.each([
    ["evenhand.yaml", "evenhand.yaml"],
    ["./evenhand.yaml", "evenhand.yaml"],
    [".//ci/./evenhand.yaml", "ci/evenhand.yaml"],
    [".\\services\\a\\evenhand.yaml", "services/a/evenhand.yaml"],
    ["..evenhand.yaml", "..evenhand.yaml"],
  ])("takes %s for %s", (written, path) => {
    expect(repositoryPath(written, "--config")).toBe(path);
  });

  it.each([
    "/etc/evenhand.yaml",
    "../evenhand.yaml",
    "a/../evenhand.yaml",
    "C:\\a.yaml",
    "c:/a",
    ".",
    "",
  ])("refuses %j in a sentence", (written) => {
    expect(() => repositoryPath(written, "the input `config`")).toThrow(
      `the input \`config\` takes a path from the root of the repository, such as services/shop/evenhand.yaml, not \`${written}\``,
    );
  });
});
