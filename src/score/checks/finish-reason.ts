import { didYouMean } from "../../text/suggest.ts";
import { compiled, rejected, type Check, type CheckedAnswer } from "./check.ts";
import { quote } from "./quote.ts";

const REASONS = ["stop", "length", "content_filter", "refusal", "tool_calls"];

/**
 * `finish-reason: stop`: why the model stopped: `stop` (a whole answer), `tool_calls` (a whole answer that calls a
 * tool), `length` (cut off at its limit), `content_filter` or `refusal`.
 */
export const finishReason: Check = {
  kind: "finish-reason",
  compile: (argument) =>
    typeof argument === "string" && REASONS.includes(argument)
      ? compiled((_, answer) => {
          const reason = reasonOf(answer);
          return { holds: reason === argument, detail: `finished by ${reason}` };
        })
      : rejected(
          `does not know the reason ${quote(argument, 40)}`,
          didYouMean(typeof argument === "string" ? argument : "", REASONS),
        ),
};

/** Providers differ in what they call a whole answer with calls; the calls tell. */
const reasonOf = ({ finish, toolCalls }: CheckedAnswer): string =>
  finish === "stop" && toolCalls.length > 0 ? "tool_calls" : finish;
