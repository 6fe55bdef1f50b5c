import type { Reader } from "../../domain/ports";
import type { Library } from "../library";
import { read } from "../read";
import { READER } from "../reading-of";
import { verify } from "../verify";

/** The reader that needs nothing but its library: our own passes, checked like anybody else's work. */
export function embeddedReader(library: Library): Reader {
  return {
    ...READER,
    async read(document) {
      const { reading, foundBy } = read(document, library);
      return { ...verify(reading), foundBy };
    },
  };
}
