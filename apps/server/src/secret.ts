import { randomBytes } from "node:crypto"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const bytes = 32
const onlyOwner = 0o600

/** The server's secret, kept in the data folder for its owner only; made at the first start. */
export const keptSecret = (data: string): string => {
  mkdirSync(data, { recursive: true })
  const file = join(data, "secret")
  try {
    writeFileSync(file, randomBytes(bytes).toString("hex"), { flag: "wx", mode: onlyOwner })
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
  }
  return readFileSync(file, "utf8").trim()
}
