import { AsyncLocalStorage } from "node:async_hooks"
import type { Asked } from "@gongkai/casework"
import { instance } from "gaxios"
import { LinkChecker, LinkState } from "linkinator"
import { ask, type Asking } from "./ask.ts"

/** How the check that is under way asks. */
const underWay = new AsyncLocalStorage<(address: string) => Promise<Asked>>()

const [least, most, unavailable] = [200, 599, 503]

/*
 * linkinator asks through gaxios, which takes any implementation of fetch. Ours looks at every address on the way before
 * it asks, keeps to the site's pace and takes no content in; without a check under way nothing is asked at all.
 */
instance.defaults = {
  fetchImplementation: async (input: unknown) => {
    const asking = underWay.getStore()
    if (asking === undefined) throw new Error("no check is under way")
    const { status } = await asking(String(input))
    return new Response(null, { status: status === null || status < least || status > most ? unavailable : status })
  },
}

/** Asks by head first, which costs a server little; many answer that wrongly, so what is not there is asked for outright. */
const askLink = async (address: string, asking: Asking): Promise<Asked> => {
  const asked = await ask(address, "HEAD", asking)
  return asked.outcome === "there" || asked.outcome === "inside" || asked.outcome === "redirect-loop" || asked.outcome === "timeout"
    ? asked
    : ask(address, "GET", asking)
}

/** Asks whether addresses are there, in their order, by linkinator's queue. */
export const checkLinks = async (addresses: readonly string[], asking: Asking): Promise<readonly Asked[]> => {
  if (addresses.length === 0) return []
  const came = new Map<string, Asked>()
  const asked = async (address: string): Promise<Asked> => {
    const one = await askLink(address, asking)
    came.set(address, one)
    return one
  }
  const checker = new LinkChecker()
  const { links } = await underWay.run(asked, () => checker.check({ path: [...addresses], recurse: false, concurrency: asking.abreast }))
  const there = new Set(links.filter(({ state }) => state === LinkState.OK).map(({ url }) => url))
  const nothing: Omit<Asked, "finalAddress"> = { outcome: "no-answer", status: null, milliseconds: null, contentType: null, body: null }
  return addresses.map((address) => {
    const one = came.get(address) ?? { ...nothing, finalAddress: address }
    return there.has(address) ? { ...one, outcome: "there", body: null } : one
  })
}
