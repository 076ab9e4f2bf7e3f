/** Data that is not a report, with the path of the first fault and why, in Chinese. */
export class JsonFault extends Error {
  override readonly name = "JsonFault"

  /**
   * @param path dotted; empty for the whole
   * @param why in Chinese
   */
  constructor(path: string, why: string) {
    super(path === "" ? why : `${path} ${why}`)
  }
}
