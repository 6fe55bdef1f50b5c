/** JSON with something changed in it: `{"events.0.when": null}` puts a value there, `events.+` adds one, undefined takes one away. */
export function changedJson(json: string, changes: Readonly<Record<string, unknown>>): string {
  const value: unknown = JSON.parse(json);
  for (const [path, to] of Object.entries(changes)) put(value, path.split("."), to);
  return JSON.stringify(value);
}

function put(holder: unknown, [name = "", ...rest]: readonly string[], to: unknown): void {
  if (typeof holder !== "object" || holder === null) throw new Error(`nothing has a ${name} there`);
  if (rest.length > 0) put(Reflect.get(holder, name), rest, to);
  else if (name === "+" && Array.isArray(holder)) holder.push(to);
  else Reflect.set(holder, name, to);
}
