interface Line {
  readonly allows: boolean
  readonly path: string
}

/** What a site's robots.txt lets a crawler visit. */
export interface Robots {
  readonly lines: readonly Line[]
}

const mostLines = 5000
/** Nothing is closed. */
export const openToAll: Robots = { lines: [] }

interface Group {
  readonly agents: string[]
  readonly lines: Line[]
}

const groupsOf = (text: string): readonly Group[] => {
  const groups: Group[] = []
  let taking = false
  for (const line of text.split(/\r\n|\r|\n/u).slice(0, mostLines)) {
    const { 1: field = "", 2: value = "" } = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/u.exec(line) ?? []
    const [name, said] = [field.toLowerCase(), value.trim()]
    if (name === "user-agent") {
      // Names in a row share what follows.
      if (!taking) groups.push({ agents: [], lines: [] })
      groups.at(-1)?.agents.push(said.toLowerCase())
      taking = true
    } else if (name === "allow" || name === "disallow") {
      taking = false
      if (said !== "") groups.at(-1)?.lines.push({ allows: name === "allow", path: said })
    }
  }
  return groups
}

/** What a robots.txt says to a crawler of a name: the groups that name it, else those for all (RFC 9309). */
export const robotsOf = (text: string, agent: string): Robots => {
  const groups = groupsOf(text)
  const named = groups.filter(({ agents }) => agents.some((name) => name !== "*" && name !== "" && agent.toLowerCase().includes(name)))
  const meant = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"))
  return { lines: meant.flatMap(({ lines }) => lines) }
}

/** Whether a pattern with * and a $ at its end fits the beginning of a path; in time proportional to both together. */
const fits = (pattern: string, path: string): boolean => {
  const ends = pattern.endsWith("$")
  const parts = (ends ? pattern.slice(0, -1) : pattern).split("*")
  const [first = "", ...rest] = parts
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [nth, part] of rest.entries()) {
    const last = nth === rest.length - 1
    const found = ends && last ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !ends || at === path.length
}

/** Whether an address may be visited: the longest line that fits decides, an equal one for it (RFC 9309). */
export const mayVisit = ({ lines }: Robots, address: string): boolean => {
  const { pathname, search } = new URL(address)
  const path = `${pathname}${search}`
  let best: Line | null = null
  for (const line of lines) {
    if (!fits(line.path, path)) continue
    if (best === null || line.path.length > best.path.length || (line.path.length === best.path.length && line.allows)) best = line
  }
  return best?.allows ?? true
}
