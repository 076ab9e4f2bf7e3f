import type { VirusCheck } from "@gongkai/records"

/** A virus check that reads whatever it is given and calls it clean. */
export const findsNothing: VirusCheck = {
  async check(content) {
    const pieces = content[Symbol.asyncIterator]()
    while ((await pieces.next()).done !== true);
    return { state: "clean" }
  },
}
