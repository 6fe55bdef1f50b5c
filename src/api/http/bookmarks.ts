import type { IncomingHttpHeaders } from "node:http";
import { GraphQLError } from "graphql";
import type { Bookmark } from "../../domain/ports";
import { Refusal, type Reply } from "./reply";

const HEADER = "dateline-bookmark";

/** Neo4j's own are of thirty to a hundred letters; a client that wrote to several servers may have one from each. */
const MOST = 10;
const ONE = /^[\w:+/=.-]{1,500}$/u;

/** The bookmarks that came with a request over HTTP, or a Refusal. */
export function bookmarksIn(headers: IncomingHttpHeaders): readonly Bookmark[] {
  const bookmarks = bookmarksFrom(headers[HEADER]);
  if (bookmarks === null) throw new Refusal(400, "BAD_BOOKMARK", NOT_UNDERSTOOD);
  return bookmarks;
}

/** The same for what comes over a WebSocket, where each question has extensions instead of headers; null when they are none. */
export const bookmarksOf = (extensions: Readonly<Record<string, unknown>> | null | undefined) =>
  bookmarksFrom(extensions?.[HEADER]);

export const bookmarkNotUnderstood = (): GraphQLError =>
  new GraphQLError(NOT_UNDERSTOOD, { extensions: { code: "BAD_BOOKMARK" } });

export const bookmarkHeader = (bookmark: Bookmark | null): Reply["headers"] =>
  bookmark === null ? {} : { [HEADER]: bookmark };

function bookmarksFrom(given: unknown): readonly Bookmark[] | null {
  if (given === undefined) return [];
  if (typeof given !== "string") return null;
  const bookmarks = given.split(",").map((each) => each.trim());
  return bookmarks.length <= MOST && bookmarks.every((each) => ONE.test(each)) ? bookmarks : null;
}

const NOT_UNDERSTOOD = `\`${HEADER}\` is not understood. Send what stood there in an answer of ours, for example \`FB:kcwQm/OUP0v7\`; up to ${MOST}, with commas between them.`;
