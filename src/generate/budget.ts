import { usd } from "../units.ts";
import type { Usd } from "../units.ts";
import type { Missing } from "../score/value.ts";

/** What one prompt may cost in a run. */
export interface BudgetLimits {
  readonly maxUsd: Usd;
  /** Requests sent, each attempt counted. */
  readonly maxCalls: number;
}

/** Money set aside for one request, ended by exactly one of its methods. */
export interface Reservation {
  /** Replaces what was set aside with what the request did cost. */
  settle(cost: Usd): void;
  /** The request was not made: neither money nor a call is spent. */
  withdraw(): void;
}

/**
 * A hard cap in money and calls, kept per prompt. A request is let through only when the most it may cost fits
 * beside all that is spent and set aside. One that would fit if the requests under way cost less waits for
 * them; one that would not is refused.
 */
export interface Budget {
  reserve(prompt: string, atMost: Usd): Promise<Reservation | Missing>;
}

interface Account {
  spent: number;
  setAside: number;
  calls: number;
  /** Most that the requests refused so far might have cost. */
  refusedUsd: number;
  refusedCalls: number;
  readonly waiting: (() => void)[];
}

/** Sums of prices are binary fractions; a billionth of a dollar decides nothing. */
const ROUNDING = 1e-9;

export function budget(limits: BudgetLimits): Budget {
  const accounts = new Map<string, Account>();

  return {
    async reserve(prompt, atMost) {
      const account = accounts.get(prompt) ?? newAccount();
      accounts.set(prompt, account);
      for (;;) {
        const refusal = refuse(account, atMost, limits);
        if (refusal !== null) return { missing: { kind: "budget", message: refusal } };
        if (account.spent + account.setAside + atMost <= limits.maxUsd + ROUNDING) break;
        await new Promise<void>((resolve) => account.waiting.push(resolve));
      }
      account.calls++;
      account.setAside += atMost;
      const settle = (cost: Usd): void => {
        account.setAside -= atMost;
        account.spent += cost;
        for (const resume of account.waiting.splice(0)) resume();
      };
      return {
        settle,
        withdraw() {
          account.calls--;
          settle(usd(0));
        },
      };
    },
  };
}

function newAccount(): Account {
  return { spent: 0, setAside: 0, calls: 0, refusedUsd: 0, refusedCalls: 0, waiting: [] };
}

/** Why a request is refused whatever the requests under way turn out to cost; null when it is not. */
function refuse(account: Account, atMost: Usd, { maxUsd, maxCalls }: BudgetLimits): string | null {
  if (account.calls + 1 > maxCalls) {
    account.refusedCalls++;
    const enough = account.calls + account.refusedCalls;
    return `all ${maxCalls} calls of budget.max_calls are made; max_calls: ${enough} would cover what was refused so far`;
  }
  if (account.spent + atMost > maxUsd + ROUNDING) {
    account.refusedUsd += atMost;
    const enough = roundedUp(account.spent + account.setAside + account.refusedUsd);
    return `$${account.spent.toFixed(2)} of budget.max_usd: ${maxUsd} is spent and this request may cost $${roundedUp(atMost)}; max_usd: ${enough} would cover what was refused so far`;
  }
  return null;
}

/** To the next cent, so that the value named is enough. */
function roundedUp(amount: number): string {
  return usd(Math.ceil((amount - ROUNDING) * 100) / 100).toFixed(2);
}
