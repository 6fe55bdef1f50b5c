import { PassThrough, Readable, Writable } from "node:stream";
import type { Terminal } from "../../src/cli/terminal";

/** A terminal that nobody sits at, and what was written to it. */
export function aTerminal({
  input = "",
  environment = {},
}: {
  input?: string;
  environment?: Record<string, string>;
} = {}) {
  const results = collecting();
  const messages = collecting();
  const terminal: Terminal = {
    input: Readable.from([Buffer.from(input)]).pipe(new PassThrough()),
    results: results.stream,
    messages: messages.stream,
    environment,
  };
  return { terminal, results: results.text, messages: messages.text };
}

function collecting() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join("") };
}
