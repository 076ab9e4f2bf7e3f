import { open } from "node:fs/promises"

/** Makes the names in a folder last through a power cut. Windows has no such call for folders and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
