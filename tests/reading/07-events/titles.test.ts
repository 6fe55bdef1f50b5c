import { type Named, titleOf } from "../../../src/reading/07-events/titles";
import { triggerRowOf } from "../../../src/reading/07-events/trigger-rows";

const ann: Named = { name: "Ann Lee", kind: "PERSON" };
const bob: Named = { name: "Bob Ray", kind: "PERSON" };
const states: Named = { name: "United States", kind: "PLACE" };
const leaders: Named = { name: "leaders of the bloc", kind: "GROUP" };
const crowd: Named = { name: "crowd at the gate", kind: "GROUP" };

function titled(
  type: "CONGRATULATE" | "WIN_ELECTION" | "ELECTION",
  doers: readonly Named[],
  receivers: readonly Named[] = [],
) {
  const row = triggerRowOf(type);
  return row === null ? null : titleOf(row, doers, receivers, null);
}

describe("the title of an event", () => {
  it.each([
    [[ann], "Ann Lee congratulates Bob Ray"],
    [[states], "United States congratulates Bob Ray"],
    [[crowd], "crowd at the gate congratulates Bob Ray"],
    [[leaders], "leaders of the bloc congratulate Bob Ray"],
    [[ann, states], "Ann Lee and United States congratulate Bob Ray"],
  ])("says of one that she does it, of several that they do", (doers, title) => {
    expect(titled("CONGRATULATE", doers, [bob])).toBe(title);
  });

  it("names the doer alone where nobody suffers it", () => {
    expect(titled("WIN_ELECTION", [ann])).toBe("Ann Lee wins the election");
  });

  it("is the noun where nobody is known", () => expect(titled("ELECTION", [])).toBe("Election"));
});
