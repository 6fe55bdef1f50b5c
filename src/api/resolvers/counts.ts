import { Int, Resolver } from "type-graphql";
import { Root } from "../relation";
import { argument, during, first, where } from "../types/arguments";
import { Ranking, SpeakerTarget, TrendPoint } from "../types/counts";
import { Dimension, Interval, Measure } from "../types/enumerations";
import { AnalyticsFilter, Period } from "../types/filters";

const of = argument("of", () => Measure, {});
const narrowed = where(() => AnalyticsFilter);

/** Root fields that count. */
@Resolver()
export class Counts {
  @Root(() => [TrendPoint], {
    takes: [
      of,
      argument("every", () => Interval, {}),
      argument("during", () => Period, {}),
      argument("by", () => Dimension, { nullable: true }),
      narrowed,
      argument("top", () => Int, { defaultValue: 5 }),
    ],
    description: "Counts per time bucket, flat, for charts. Buckets without anything are there with 0.",
  })
  declare readonly trend: readonly TrendPoint[];

  @Root(() => Ranking, {
    takes: [of, argument("by", () => Dimension, {}), during, narrowed, first(10)],
    description: "A ranking with the true total: `total` and `share` do not depend on `first`.",
  })
  declare readonly ranking: Ranking;

  @Root(() => [SpeakerTarget], {
    takes: [during, narrowed, first(50)],
    description: "Who spoke about whom, how often: the cells of a speaker × target matrix.",
  })
  declare readonly speakerTargets: readonly SpeakerTarget[];
}
