import { createHash, randomBytes } from "node:crypto"
import { mkdir, readdir, rm, stat } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"

const ownerOnlyFolder = 0o700
const longAgoMs = 24 * 60 * 60 * 1000
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8)

/** Folders that stores of this very process opened. */
const ours = new Set<string>()

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // The process is there and somebody else's.
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** A folder whose process is gone; of another machine only after a day, for nobody here can ask about its processes. */
const isLeft = async (folder: string, name: string, now: number): Promise<boolean> => {
  const [host, pid] = name.split("-")
  if (host === machine) return pid === String(process.pid) ? !ours.has(join(folder, name)) : !isRunning(Number(pid))
  const written = await stat(join(folder, name)).catch(() => null)
  return written !== null && now - written.mtimeMs > longAgoMs
}

/**
 * Makes a folder of this process's own for content that is arriving, and removes those of processes that were killed.
 * @param folder of all that is arriving
 * @returns the folder made
 */
export const sweepIncoming = async (folder: string): Promise<string> => {
  const own = join(folder, `${machine}-${String(process.pid)}-${randomBytes(6).toString("hex")}`)
  ours.add(own)
  await mkdir(own, { recursive: true, mode: ownerOnlyFolder })
  // The file system's own idea of now.
  const now = (await stat(own)).mtimeMs
  for (const name of await readdir(folder)) {
    if (await isLeft(folder, name, now)) await rm(join(folder, name), { recursive: true, force: true })
  }
  return own
}
