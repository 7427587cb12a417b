import { describe, expect, it } from "vitest";

import { notAccessible } from "../support/github-server.ts";
import { openShop, promptFile, reworded, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

describe("B07 a token that may not comment", () => {
  it.each([
    ["may write none", { canComment: false }, worse, 1, "❌ Fail"],
    ["may not even list them", { fault: () => notAccessible }, reworded, 0, "✅ Pass"],
  ])(
    "leaves exit code and summary, with one warning that names the permission: it %s",
    async (_, github, edit, code, words) => {
      await using shop = await openShop({ github });
      const { main, warnings } = await runJob(shop, shop.push({ [promptFile]: edit }));
      expect(main.code).toBe(code);
      expect(warnings).toEqual([expect.stringContaining("`pull-requests: write`")]);
      expect(main.summary).toContain(words);
      expect(main.stdout + main.stderr).not.toMatch(/\n\s+at |HttpError/);
      expect(shop.github.comments).toEqual([]);
    },
  );
});
