import { describe, expect, it } from "vitest";

import type { ChatMessage } from "../../../src/models/message.ts";
import { conversationOf } from "../../../src/score/judge/conversation.ts";

const system = (content: string): ChatMessage => ({ role: "system", content });
const user = (content: string): ChatMessage => ({ role: "user", content });
const CASE = { input: { question: "How long?" }, messages: [], images: [] };

describe("conversationOf()", () => {
  it("shows what both arms send, without the system messages in which they differ", () => {
    const before = [system("Be brief."), user("Customer asks: How long?")];
    const after = [system("Be kind."), user("Customer asks: How long?")];
    expect(conversationOf(CASE, [before, after])).toEqual([user("Customer asks: How long?")]);
  });

  it("shows the case itself where the arms send different things", () => {
    const before = [user("Answer briefly: How long?")];
    const after = [user("Answer kindly: How long?")];
    expect(conversationOf(CASE, [before, after])).toEqual([user("How long?")]);
    expect(conversationOf(CASE, [after, before])).toEqual([user("How long?")]);
  });

  it("shows the case itself where a prompt is nothing but system messages, and without arms", () => {
    expect(conversationOf(CASE, [[system("a")], [system("b")]])).toEqual([user("How long?")]);
    expect(conversationOf(CASE, null)).toEqual([user("How long?")]);
  });

  it("tells messages apart by role and by where one ends", () => {
    const assistant: ChatMessage = { role: "assistant", content: "a" };
    expect(conversationOf(CASE, [[user("a")], [assistant]])).toEqual([user("How long?")]);
    expect(conversationOf(CASE, [[user("a"), user("b")], [user("ab")]])).toEqual([
      user("How long?"),
    ]);
  });

  it("names several values, in an order that the file does not decide", () => {
    const input = { tone: "kind", order: { id: 1 }, n: 3 };
    expect(conversationOf({ input, messages: [], images: [] }, null)).toEqual([
      user('n: 3\norder: {\n  "id": 1\n}\ntone: kind'),
    ]);
  });

  it("appends the case's own messages", () => {
    const messages = [user("Hello"), { role: "assistant", content: "Hi" } as const, system("no")];
    expect(conversationOf({ input: {}, messages, images: [] }, null)).toEqual(messages.slice(0, 2));
    expect(conversationOf({ input: { a: "b" }, messages, images: [] }, null)).toHaveLength(3);
  });

  it("shows the case's images after its values, under their names", () => {
    const photo = { kind: "image-url", url: "https://a.example/a.png" } as const;
    const other = { ...photo, url: "https://a.example/b.png" };
    const images = [
      { variable: "photo", image: photo },
      { variable: null, image: other },
    ];
    expect(conversationOf({ ...CASE, images }, null)).toEqual([
      { role: "user", content: [{ kind: "text", text: "How long?\nphoto: " }, photo, other] },
    ]);
    expect(conversationOf({ input: {}, messages: [], images }, null)).toMatchObject([
      { content: [{ text: "\nphoto: " }, photo, other] },
    ]);
  });
});
