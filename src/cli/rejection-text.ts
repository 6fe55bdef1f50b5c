/** Why there is nothing of an input: its name and the error's code for who skims, then the way out. */
export function rejectionAsText(name: string, error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? `: ${error.code}` : "";
  return `${name}${code}\n  ${error.message.replaceAll("\n", "\n  ")}`;
}
