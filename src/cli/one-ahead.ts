/**
 * Begins with the next one before it hands on what came of the one before, in their order: two parties that wait for each other take
 * their turns at the same time. When one fails, the one after it is waited for, so that nothing goes on unseen.
 */
export async function* oneAhead<T, R>(
  each: Iterable<T>,
  begin: (one: T) => Promise<R>,
): AsyncGenerator<{ readonly one: T; readonly result: R }> {
  let before: { readonly one: T; readonly result: Promise<R> } | null = null;
  try {
    for (const one of each) {
      const begun = { one, result: begin(one) };
      begun.result.catch(() => undefined); // it may fail before the one ahead of it is done, and is told of when its turn comes
      const last = before;
      before = begun;
      if (last) yield { one: last.one, result: await last.result };
    }
    if (before) yield { one: before.one, result: await before.result };
  } finally {
    await before?.result.catch(() => undefined);
  }
}
