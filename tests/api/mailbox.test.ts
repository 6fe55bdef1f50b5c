import { Mailbox } from "../../src/api/mailbox";

const open = (most = 3) => {
  const closed: string[] = [];
  return {
    closed,
    mailbox: new Mailbox<string>(
      most,
      () => closed.push("closed"),
      () => new Error(`more than ${most}`),
    ),
  };
};

describe("a mailbox", () => {
  test("gives letters in their order, to one who comes late and to one who waits", async () => {
    const { mailbox } = open();
    mailbox.put("a");
    mailbox.put("b");
    expect([await mailbox.next(), await mailbox.next()].map(({ value }) => value)).toEqual(["a", "b"]);
    const waiting = mailbox.next();
    mailbox.put("c");
    expect(await waiting).toEqual({ done: false, value: "c" });
  });

  test("lets go at once of one who waits when it is closed, and takes nothing after that", async () => {
    const { mailbox, closed } = open();
    const waiting = mailbox.next();
    await mailbox.return();
    await mailbox.return();
    mailbox.put("late");
    expect([await waiting, await mailbox.next()].map(({ done }) => done)).toEqual([true, true]);
    expect(closed).toEqual(["closed"]);
  });

  test("tells who waits that something went wrong, and then has ended", async () => {
    const { mailbox, closed } = open();
    const waiting = mailbox.next();
    mailbox.fail(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    expect([(await mailbox.next()).done, closed]).toEqual([true, ["closed"]]);
  });

  test("cuts off who lets too much pile up, after what was there already", async () => {
    const { mailbox, closed } = open(1);
    mailbox.put("a");
    mailbox.put("b");
    expect(closed).toEqual(["closed"]);
    expect((await mailbox.next()).value).toBe("a");
    await expect(mailbox.next()).rejects.toThrow("more than 1");
  });
});
