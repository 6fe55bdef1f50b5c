import { PassThrough } from "node:stream";
import { endQuietlyWhenNobodyReads } from "../../src/cli/terminal";

/** A stream that breaks, in a process that says that it ends instead of ending. */
function breaking(code: string): void {
  const exit = jest.spyOn(process, "exit").mockImplementation((exitCode) => {
    throw new Error(`ends with ${exitCode}`);
  });
  const stream = new PassThrough();
  endQuietlyWhenNobodyReads(stream);
  try {
    stream.emit("error", Object.assign(new Error(code), { code }));
  } finally {
    exit.mockRestore();
  }
}

describe("a stream that nobody reads any more", () => {
  it("ends the process without a word", () => {
    expect(() => breaking("EPIPE")).toThrow("ends with 0");
  });

  it("is a polite kill for whoever has something to take along", () => {
    const stop = jest.fn();
    process.once("SIGTERM", stop);
    breaking("EPIPE");
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("is not taken for one that is broken otherwise", () => {
    expect(() => breaking("ENOSPC")).toThrow("ENOSPC");
  });
});
