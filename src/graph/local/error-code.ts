/** The code of a system's error, `EEXIST`; null for anything else that was thrown. */
export const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : null;
