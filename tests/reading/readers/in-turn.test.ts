import { DatelineError, ReaderUnavailable } from "../../../src/domain/errors";
import { inTurn } from "../../../src/reading/readers/in-turn";

const down = () => new ReaderUnavailable({ code: "READER_DOWN", happened: "Nobody is there." });
const rubbish = () => new DatelineError({ code: "BAD_ANSWER", happened: "Rubbish." });

describe("questions in turn", () => {
  it("are asked one after the other, in their order", async () => {
    const takeTurns = inTurn();
    const heard: string[] = [];
    const ask = (name: string) => async () => {
      heard.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 5));
      heard.push(`${name} ends`);
    };
    await Promise.all([takeTurns(ask("one")), takeTurns(ask("two"))]);
    expect(heard).toEqual(["one begins", "one ends", "two begins", "two ends"]);
  });

  it("go on after an answer that is no use", async () => {
    const takeTurns = inTurn();
    const first = takeTurns(() => Promise.reject(rubbish()));
    const second = takeTurns(async () => "fine");
    await expect(first).rejects.toMatchObject({ code: "BAD_ANSWER" });
    await expect(second).resolves.toBe("fine");
  });

  it("end for all who wait when nobody is there, and are asked again later", async () => {
    const takeTurns = inTurn();
    let asked = 0;
    const ask = async () => {
      asked += 1;
      throw down();
    };
    const outcomes = await Promise.allSettled([takeTurns(ask), takeTurns(ask), takeTurns(ask)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(asked).toBe(1);
    await expect(takeTurns(async () => "there again")).resolves.toBe("there again");
  });
});
