import { openZip, type ZipArchive, type ZipLimits } from "./open-zip.ts"
import { ZipRefused } from "./zip-refused.ts"

/**
 * Makes sure that all of a ZIP container unpacks within limits, before it is handed to a program that would unpack it
 * without asking: a file of a few thousand bytes can unpack to more than the memory holds.
 * @returns null where it does not, or is no such container
 */
export const unpacksWithin = async (bytes: Uint8Array, limits: ZipLimits): Promise<ZipArchive | null> => {
  try {
    const archive = await openZip(bytes, limits)
    for (const { name } of archive.entries) await archive.read(name)
    return await openZip(bytes, limits)
  } catch (error) {
    if (error instanceof ZipRefused) return null
    throw error
  }
}
