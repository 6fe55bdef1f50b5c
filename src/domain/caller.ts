import { DatelineError } from "./errors";

/** What a caller may do; each role includes those before it. A reader asks, an ingester loads, a curator takes back and judges. */
export const ROLES = ["reader", "ingester", "curator"] as const;
export type Role = (typeof ROLES)[number];

/** Whoever asks. */
export interface Caller {
  /** Of the key, for the log; never the key itself. Null for whoever came without one. */
  readonly name: string | null;
  readonly roles: ReadonlySet<Role>;
}

export const callerWith = (name: string | null, role: Role): Caller => ({
  name,
  roles: new Set(ROLES.slice(0, ROLES.indexOf(role) + 1)),
});

/** Whoever sits at the machine and runs the command line. */
export const OWNER: Caller = callerWith(null, "curator");

/** Throws when the caller has not got the role: for resolvers that change something. */
export function requireRole({ name, roles }: Caller, role: Role): void {
  if (roles.has(role)) return;
  throw new DatelineError({
    code: name === null ? "UNAUTHENTICATED" : "FORBIDDEN",
    happened: name === null ? "This needs a key." : `The key "${name}" is not allowed to do this.`,
    expected: `a key with the role ${role}, in the header \`authorization: Bearer KEY\``,
    fix: `dateline key add NAME --role ${role}`,
  });
}
