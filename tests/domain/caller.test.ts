import { callerWith, OWNER, ROLES, requireRole } from "../../src/domain/caller";

describe("roles", () => {
  it("include those before them", () => {
    const allowed = ROLES.map((role) => [...callerWith("desk", role).roles]);
    expect(allowed).toEqual([["reader"], ["reader", "ingester"], ["reader", "ingester", "curator"]]);
  });

  it("are never refused to whoever has them, nor to whoever runs the command line", () => {
    expect(() => requireRole(callerWith("desk", "curator"), "ingester")).not.toThrow();
    expect(() => requireRole(OWNER, "curator")).not.toThrow();
  });

  it("are refused to a key without them, by its name, with the way to get them", () => {
    expect(() => requireRole(callerWith("desk", "reader"), "ingester")).toThrow(
      expect.objectContaining({
        code: "FORBIDDEN",
        message: expect.stringMatching(/"desk"[\s\S]*dateline key add NAME --role ingester/u),
      }),
    );
  });

  it("are refused to whoever came without a key", () => {
    const stranger = callerWith(null, "reader");
    expect(() => requireRole(stranger, "ingester")).toThrow(expect.objectContaining({ code: "UNAUTHENTICATED" }));
  });
});
