import type { IncomingHttpHeaders } from "node:http";
import { isIPv6 } from "node:net";
import { type Caller, callerWith } from "../../domain/caller";
import { callerWithKey, type KeyRing, type OpenTo } from "../keys";
import { Refusal } from "./reply";

export type Doorkeeper = ReturnType<typeof doorkeeper>;

/** As much of a request as says who sent it. */
export interface Sender {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

export interface Visitor {
  readonly caller: Caller;
  /** On this machine, and without a key. */
  readonly isLocal: boolean;
  /** Whose points are counted: a key's, or an address's. */
  readonly account: string;
}

const STRANGER = callerWith(null, "reader");

/** Lets callers in, or throws a Refusal. */
export const doorkeeper =
  (keys: KeyRing, openTo: OpenTo) =>
  async (sender: Sender): Promise<Visitor> => {
    const key = keyIn(sender.headers);
    if (key !== null) return withKey(callerWithKey(key, await keys()));
    const isLocal = isOnThisMachine(sender);
    if (openTo === "nobody" || (openTo === "loopback" && !isLocal)) throw refusal("A key is needed here.");
    return { caller: STRANGER, isLocal, account: `address ${networkOf(sender)}` };
  };

function withKey(caller: Caller | null): Visitor {
  if (caller === null) throw refusal("Nobody has this key, or nobody has it any more.");
  return { caller, isLocal: false, account: `key ${caller.name}` };
}

function keyIn({ authorization }: IncomingHttpHeaders): string | null {
  if (authorization === undefined) return null;
  const [, key] = /^Bearer +(\S{1,200})$/iu.exec(authorization) ?? [];
  if (key === undefined) throw refusal("The header `authorization` is not understood.");
  return key;
}

const LOCAL_ADDRESS = /^(?:::ffff:)?127\.|^::1$/u;
const LOCAL_NAME = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/iu;

/**
 * The address alone does not say it: a proxy on this machine asks for others, and a page elsewhere can give its own name the
 * address of this machine. Both are known by the name that they ask for us by, and a proxy by what it says of itself.
 */
function isOnThisMachine({ headers, socket }: Sender): boolean {
  if (headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined) return false;
  return LOCAL_ADDRESS.test(socket.remoteAddress ?? "") && LOCAL_NAME.test(headers.host ?? "");
}

/** One house has many addresses in the newer protocol: the first half of them is its own. */
function networkOf({ socket: { remoteAddress = "unknown" } }: Sender): string {
  const address = remoteAddress.replace(/^::ffff:/u, "");
  return isIPv6(address) ? address.split(":").slice(0, 4).join(":") : address;
}

const refusal = (happened: string) =>
  new Refusal(
    401,
    "UNAUTHENTICATED",
    `${happened} Send \`authorization: Bearer KEY\`; \`dateline key add NAME\` makes one.`,
    {
      "www-authenticate": "Bearer",
    },
  );
