import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type Caller, callerWith, type Role } from "../domain/caller";

/** What is kept of a key: enough to know it again, too little to make it. */
export interface KeptKey {
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the key, in hexadecimal. A key has 256 random bits, so that nothing slower is needed. */
  readonly hash: string;
  readonly createdOn: string;
}

/** Who may ask without a key: whoever is on this machine, everybody, or nobody. Nobody may write without one. */
export const OPEN_TO = ["loopback", "everybody", "nobody"] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/** Gives the keys as they are now: one that was revoked a moment ago is not among them. */
export type KeyRing = () => Promise<readonly KeptKey[]>;

/** A new key, told once and kept nowhere. */
export const newKey = (): string => `dateline_${randomBytes(32).toString("base64url")}`;

export const hashOf = (key: string): string => createHash("sha256").update(key).digest("hex");

/** Every kept key is compared, each in the same time whatever was given. */
export function callerWithKey(key: string, kept: readonly KeptKey[]): Caller | null {
  const given = Buffer.from(hashOf(key), "hex");
  const [found] = kept.filter(({ hash }) => timingSafeEqual(given, Buffer.from(hash, "hex")));
  return found === undefined ? null : callerWith(found.name, found.role);
}
