import { lookup as look } from "node:dns"
import { BlockList, isIP, type LookupFunction } from "node:net"

const closed = new BlockList()
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  closed.addSubnet(net, prefix, "ipv4")
for (const [net, prefix] of [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2002::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  closed.addSubnet(net, prefix, "ipv6")

/** Whether an address is one that anybody may reach: not this machine, not a network inside, not one that means several. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address)
  // The list knows an IPv4 address that is written as an IPv6 one for what it is.
  return version !== 0 && !closed.check(address, version === 4 ? "ipv4" : "ipv6")
}

/** A name was asked for that leads inside. */
export class InsideError extends Error {}

/** Looks a name up and lets through only what is public: what was looked at is what is connected to, so that no second answer slips in. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  look(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, [])
      return
    }
    const inside = addresses.find(({ address }) => !isPublicAddress(address))
    if (inside !== undefined || addresses.length === 0) {
      callback(new InsideError(hostname), [])
      return
    }
    const [first] = addresses
    if (options.all === true) callback(null, addresses)
    else callback(null, first?.address ?? "", first?.family)
  })
}
