import { DatelineError } from "../../domain/errors";

export const badTopics = (name: string, fault: string): DatelineError =>
  new DatelineError({
    code: "BAD_TOPICS",
    happened: `${name} is no list of IPTC Media Topics: ${fault}.`,
    expected:
      'the JSON of the NewsCodes server ({"conceptSet": [{"qcode": "medtop:20000587", "prefLabel": {"en-GB": "politics"}, "broader": […]}]}), ' +
      'its JSON-LD, or the spreadsheet saved as CSV (columns "NewsCode-QCode (flat)", "Level1/NewsCode" …, "Name (en-GB)")',
    why: "Topics are told by this list, so it is taken whole or not at all; the list in use stays.",
    fix: "fetch it again from https://cv.iptc.org/newscodes/mediatopic?lang=en-GB&format=json, and import it unchanged.",
  });
