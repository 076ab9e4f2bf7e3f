import type { OpenWeb } from "@gongkai/casework"
import { openPageReader } from "@gongkai/documents"
import { ask, type Asking } from "./ask.ts"
import { openConnections } from "./ask-once.ts"
import { checkLinks } from "./check-links.ts"
import { paced } from "./pace.ts"

const kilobyte = 1024

/**
 * The web as site checks meet it; all of a server read their pages in one thread.
 * @param inside whether this server may ask inside its own network at all; a site has to say so, too
 */
export const webOf = (inside: boolean): OpenWeb => {
  const { read } = openPageReader()
  return (limits) => {
    const connections = openConnections(limits.abreast)
    const asking: Asking = {
      inside: inside && limits.inside,
      abreast: limits.abreast,
      patience: limits.patience,
      mostBytes: limits.mostKilobytes * kilobyte,
      connections,
      turn: paced(limits.requestsASecond),
    }
    return {
      page: (address) => ask(address, "GET", asking),
      links: (addresses) => checkLinks(addresses, asking),
      read,
      close() {
        connections.http.destroy()
        connections.https.destroy()
      },
    }
  }
}
