import { officeConverter, type ReadOptions } from "@gongkai/documents"

/** Taken from a file's own time, so that the program is ended before the worker that waits for it is. */
const margin = 500
const least = 1000

/**
 * The converter for old formats that GONGKAI_CONVERTER names (LibreOffice's soffice); nothing where it is not set.
 * @param fileTime milliseconds for reading one file
 */
export const converterFor = (fileTime: number): Pick<ReadOptions, "convert"> => {
  const program = process.env["GONGKAI_CONVERTER"] ?? ""
  return program === "" ? {} : { convert: officeConverter({ program, time: Math.max(least, fileTime - margin) }) }
}
