/** What the system calls an error: ENOSPC, EADDRINUSE. Null for errors that are not the system's. */
export function systemCodeOf(error: unknown): string | null {
  const isTagged = typeof error === "object" && error !== null && "code" in error;
  return isTagged && typeof error.code === "string" ? error.code : null;
}
