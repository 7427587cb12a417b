import { describe, expect, it } from "vitest";

import { bot, crowd, type FakeComment } from "../support/github-server.ts";
import { openShop, promptFile, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

const marker = "<!-- evenhand v1 suite=default head=0000000 -->";
const own: FakeComment = { id: 119, user: bot, body: `### ✅ Pass\n\n${marker}` };

describe("B04 the gate's own comment among many", () => {
  it("is edited where it stands, as the 119th of 130", async () => {
    const comments = [...crowd(118), own, ...crowd(11, 120)];
    await using shop = await openShop({ github: { comments } });
    const { main, comment } = await runJob(shop, shop.push({ [promptFile]: worse }));
    expect(main.code).toBe(1);
    const written = shop.github.requests
      .filter(({ method, path }) => method !== "GET" && path.includes("/issues/"))
      .map(({ method, path }) => `${method} ${path}`);
    expect(written).toEqual(["PATCH /repos/acme/shop/issues/comments/119"]);
    expect(shop.github.comments.find(({ id }) => id === 119)!.body).toBe(comment);
    expect(shop.github.comments).toHaveLength(130);
  });
});
