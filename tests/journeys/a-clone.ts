import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

export interface Clone {
  readonly folder: string;
  /** DATELINE_HOME of this clone. */
  readonly home: string;
  remove(): void;
}

/** The project as somebody would clone it now: no dist/, no .dateline/; its packages are those of this checkout. */
export function aClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "dateline-clone-"));
  for (const file of filesOfTheProject()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return { folder, home: join(folder, ".dateline"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What git knows or would take; a file deleted and not yet committed is not there. */
function filesOfTheProject(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" });
  return listed.split("\0").filter((file) => !["", "node_modules"].includes(file) && existsSync(join(root, file)));
}
