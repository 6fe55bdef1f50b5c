import { articleHash, articleId, contentHash } from "../../domain/ids";
import type { Reading } from "../../domain/reading";
import type { Cast } from "./cast";
import { firstWordsOf, type GraphNames, teaserText } from "./graph-names";
import { link } from "./link";
import type { Row } from "./row";

export const articleRows = ({ article, text, reader }: Reading, names: GraphNames, cast: Cast): Row[] => [
  {
    ...cast,
    id: names.article,
    hash: names.hash,
    version:
      article.headline && article.publishedOn ? versionOf(article.headline, article.publishedOn, article.source) : null,
    headline: names.headline,
    bylines: article.bylines,
    publishedOn: article.publishedOn?.slice(0, 10) ?? null,
    publishedAt: names.at,
    publishedPrecision: article.publishedPrecision,
    updatedOn: article.updatedOn,
    language: article.language,
    url: article.url,
    text,
    reader: reader.name,
    readerVersion: reader.version,
  },
];

/** What stays the same when an agency sends a story again with changed words. */
const versionOf = (headline: string, publishedOn: string, source: string | null): string =>
  contentHash([headline, publishedOn, source ?? ""], 12);

/** A teaser is an article of its own of which we know some words. The same id as when its text is loaded by itself. */
export const teaserRows = (reading: Reading, { article }: GraphNames): Row[] =>
  stubsOf(reading).map(({ id, hash, text }) => ({
    article,
    id,
    hash,
    text,
    headline: firstWordsOf(text),
    language: reading.article.language,
  }));

function stubsOf(reading: Reading) {
  const texts = new Set(reading.teasers.map((teaser) => teaserText(reading, teaser)));
  return [...texts].map((text) => {
    const hash = articleHash({ text, headline: null, publishedOn: null, sourceId: null });
    return { id: articleId(hash, firstWordsOf(text), null), hash, text };
  });
}

const fromSource = ({ article, at }: GraphNames, entityId: string): Row =>
  link("FROM_SOURCE", article, entityId, { entityId, at });

export const whereFromLinks = ({ article: { source, dateline } }: Reading, names: GraphNames): Row[] => [
  ...(source === null ? [] : [fromSource(names, names.entity(source))]),
  ...(dateline?.place ? [link("FILED_FROM", names.article, names.entity(dateline.place))] : []),
];
