import { describe, expect, it } from "vitest";

import { answer, type ReceivedRequest, type Reply } from "../support/model-server.ts";
import { canaries, openShop, promptFile, worse } from "../support/shop.ts";
import { KEY } from "./desk.ts";
import { runJob } from "./jobs.ts";
import { leaksOf } from "./oracles.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const hex = (text: string): string => Buffer.from(text).toString("hex");

/** Ways in which a model or a page can say a secret, each told apart by what stands around it. */
const ways: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => `Key: ${secret}.`,
  "in base64, at each of three places": (secret) =>
    [secret, `a${secret}`, `ab${secret}`].map(base64).join(" "),
  "in base64url": (secret) => Buffer.from(`${secret}>>>???`).toString("base64url"),
  "in hex, small and capital": (secret) => `${hex(secret)} ${hex(secret).toUpperCase()}`,
  "in a URL": (secret) => `https://e/?q=${encodeURIComponent(secret)}`,
  "in JSON": (secret) => JSON.stringify({ secret }),
  "with a zero-width space after each character": (secret) => [...secret].join("\u200b"),
  "with a byte order mark, a soft hyphen and a tag between": (secret) =>
    [secret.slice(0, 5), secret.slice(5, 9), secret.slice(9, 14), secret.slice(14)].join(
      "\ufeff\u00ad\u{e0041}",
    ),
  "with control characters between": (secret) => [...secret].join("\u0008"),
  "beside itself": (secret) => secret + secret + secret.slice(0, 4),
  "across the place where a text is cut": (secret) => `${"x".repeat(590)}${secret}`,
};

describe("A24 a model echoes the provider's key and the job's token", () => {
  it.each(Object.entries(ways))("would be seen to leak it %s", (_, way) => {
    expect(leaksOf({ text: way(KEY) }, [KEY])).not.toEqual([]);
  });

  it("shows them in no sink, and neither stores nor uploads them", async () => {
    const said = Object.values(ways).map((way) => `${way(KEY)}\n${way(canaries.token)}`);
    const echo = ({ system, nth }: ReceivedRequest): Reply | undefined =>
      system.includes("warm")
        ? answer(said[nth % said.length]!, { model: `small-1-${KEY}` })
        : undefined;
    await using shop = await openShop({ answer: echo });
    const { main, verdict, rows, requests } = await runJob(
      shop,
      shop.push({ [promptFile]: worse }),
      {
        key: KEY,
      },
    );
    expect(main.code).toBe(1);
    expect(rows).toHaveLength(requests.length);
    expect(rows.filter(({ response }) => response.text.includes("***")).length).toBeGreaterThan(20);
    expect(verdict.prompts[0]!.candidate?.model?.answered).toEqual(["small-1-***"]);
    // Said by the action itself, so that the runner masks them in whatever later steps print.
    const masks = main.commands.filter(({ name }) => name === "add-mask");
    expect(masks.map(({ data }) => data)).toEqual(expect.arrayContaining([KEY, canaries.token]));
  });
});
