import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Limits } from "../limits";
import type { Visitor } from "./doorkeeper";
import { Refusal, type Reply } from "./reply";

const A_MINUTE = 60;

/** Even a question that is refused is work. */
export const ENTRY = 1;

export type Turnstile = ReturnType<typeof turnstile>;

/** Counts what each caller's questions cost, by the minute. Throws a Refusal when that is too much, else says what is left. */
export function turnstile({ pointsAMinute, localPointsAMinute }: Limits) {
  const everybody = new RateLimiterMemory({ points: pointsAMinute, duration: A_MINUTE });
  const local = new RateLimiterMemory({ points: localPointsAMinute, duration: A_MINUTE });
  return async ({ account, isLocal }: Visitor, cost: number): Promise<Reply["headers"]> => {
    const limiter = isLocal ? local : everybody;
    try {
      return headersOf(limiter.points, await limiter.consume(account, cost));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooMuch(headersOf(limiter.points, error), error);
    }
  };
}

const secondsTo = ({ msBeforeNext }: RateLimiterRes): string => String(Math.ceil(msBeforeNext / 1000));

const headersOf = (limit: number, result: RateLimiterRes): Reply["headers"] => ({
  "ratelimit-limit": String(limit),
  "ratelimit-remaining": String(Math.max(0, result.remainingPoints)),
  "ratelimit-reset": secondsTo(result),
});

const tooMuch = (headers: Reply["headers"], result: RateLimiterRes) =>
  new Refusal(429, "TOO_MANY_QUESTIONS", `That is enough for this minute. Ask again in ${secondsTo(result)} seconds.`, {
    ...headers,
    "retry-after": secondsTo(result),
  });
