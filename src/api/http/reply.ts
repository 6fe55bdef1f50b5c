import type { ServerResponse } from "node:http";

/** What goes back over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Of what was refused or failed, for the counts and the log. */
  readonly codes?: readonly string[];
  /** For the log, beside what is said of every request. */
  readonly about?: Readonly<Record<string, unknown>>;
}

export const jsonReply = (status: number, value: unknown, headers: Reply["headers"] = {}): Reply => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  body: `${JSON.stringify(value)}\n`,
});

export function send({ status, headers, body }: Reply, requestId: string, response: ServerResponse): void {
  const length = { "content-length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { "x-content-type-options": "nosniff", "x-request-id": requestId, ...length, ...headers });
  response.end(body);
}

export const redirectTo = (path: string): Reply => ({ status: 302, headers: { location: path }, body: "" });

/** A request that is refused before GraphQL sees it; said in GraphQL's shape all the same. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Reply["headers"] = {},
  ) {
    super(message);
    this.name = "Refusal";
  }

  get reply(): Reply {
    return {
      ...jsonReply(this.status, errorBody(this.code, this.message), this.headers),
      codes: [this.code],
    };
  }
}

export const errorBody = (code: string, message: string, more: object = {}) => ({
  errors: [{ message, extensions: { code, ...more } }],
});
