import type { IncomingMessage } from "node:http";
import { Refusal } from "./reply";

/**
 * A page elsewhere that makes a browser ask us is refused. Browsers say where a request comes from, and no page can change that;
 * programs say nothing, and need not.
 */
export function refuseOtherPages({ headers }: IncomingMessage): void {
  const site = headers["sec-fetch-site"];
  if (site === undefined ? isOtherOrigin(headers) : site !== "same-origin" && site !== "none") throw forged();
}

/** Browsers that do not say `sec-fetch-site` say at least, of some requests, which page they belong to. */
const isOtherOrigin = ({ origin, host }: IncomingMessage["headers"]): boolean =>
  origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);

const forged = () => new Refusal(403, "FORBIDDEN", "Other pages may not ask on behalf of whoever reads them.");
