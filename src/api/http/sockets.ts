import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { ExecutionArgs, GraphQLError } from "graphql";
import { type SubscribePayload } from "graphql-ws";
import { useServer } from "graphql-ws/use/ws";
import { WebSocketServer } from "ws";
import { type Caller, callerWith } from "../../domain/caller";
import type { NewsGraph } from "../../domain/ports";
import { Asking } from "../asking";
import type { Documents } from "../documents";
import { selectedFor } from "../selected";
import { bookmarkNotUnderstood, bookmarksOf } from "./bookmarks";
import type { Doorkeeper } from "./doorkeeper";
import { refuseOtherPages } from "./origin";

interface Followed {
  readonly documents: Documents;
  readonly graph: NewsGraph;
  /** The same door as for questions over HTTP. */
  readonly admit: Doorkeeper;
}

/** As many letters as a question over HTTP may have. */
const MOST_BYTES = 256 * 1024;

/** What is followed comes over a WebSocket at `/graphql`, by the protocol graphql-ws. What it returns lets go of all of them. */
export function acceptSockets(server: Server, followed: Followed): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const callers = new WeakMap<IncomingMessage, Caller>();
  const serving = useServer(
    {
      onSubscribe: ({ extra }, _id, payload) => understood(payload, followed, callers.get(extra.request) ?? STRANGER),
    },
    sockets,
  );
  server.on("upgrade", async (request, socket, head) => {
    const caller = await welcomed(request, followed.admit);
    if (caller === null) return refuse(socket);
    callers.set(request, caller);
    sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit("connection", accepted, request));
  });
  return async () => {
    await serving.dispose();
  };
}

const STRANGER = callerWith(null, "reader");

async function welcomed(request: IncomingMessage, admit: Doorkeeper): Promise<Caller | null> {
  try {
    refuseOtherPages(request);
    const { caller } = await admit(request);
    return request.url?.split("?", 1)[0] === "/graphql" ? caller : null;
  } catch {
    return null;
  }
}

function refuse(socket: Duplex): void {
  socket.end("HTTP/1.1 403 Forbidden\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
}

/** The same rules as over HTTP: a document is read, measured and costed before anything is run. */
function understood(
  { query, variables, operationName, extensions }: SubscribePayload,
  { documents, graph }: Followed,
  caller: Caller,
): readonly GraphQLError[] | ExecutionArgs {
  const read = documents.read(query);
  if (!("document" in read)) return read;
  const after = bookmarksOf(extensions);
  if (after === null) return [bookmarkNotUnderstood()];
  const { errors, rootFields } = selectedFor({
    documents,
    understood: read,
    variables: variables ?? {},
    operationName,
  });
  if (errors.length > 0) return errors;
  const asking = new Asking(graph, rootFields, caller, after);
  return {
    ...{ schema: documents.schema, document: read.document, contextValue: asking },
    ...{ variableValues: variables ?? {}, operationName: operationName ?? null },
  };
}
