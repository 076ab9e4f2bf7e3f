// @ts-check
import { randomFrom } from "@gongkai/demo"
import { readable, searchNormal } from "@gongkai/records"
import { itemsOf } from "./published-items.js"

/** Terms of two to four characters as they stand in titles and texts of the items. @param {number} count @param {number} ofItems */
export const drawnTerms = (count, ofItems) => {
  const random = randomFrom(3, "terms")
  const fields = []
  for (const { title, body } of itemsOf(1, Math.min(2000, ofItems))) fields.push(searchNormal(title), ...readable(body).split("\n").map(searchNormal))
  const terms = new Set()
  while (terms.size < count) {
    const characters = Array.from(random.pick(fields))
    const length = random.int(2, 4)
    if (characters.length < length) continue
    const at = random.int(0, characters.length - length)
    const term = characters.slice(at, at + length).join("")
    if (!term.includes(" ")) terms.add(term)
  }
  return /** @type {string[]} */ ([...terms])
}

/**
 * What is hard: of common stretches, put together as they never stand. Of two common pairs of characters that never adjoin,
 * of three characters whose two pairs are common, and of four whose two threes are.
 * @param {number} ofItems
 */
export const neverAdjoining = (ofItems) => {
  const texts = []
  for (const { title, body } of itemsOf(1, Math.min(2000, ofItems))) texts.push(`${searchNormal(title)}\n${searchNormal(readable(body))}`)
  const all = texts.join("\n")
  /** Stretches of a length by how many texts have them, the commonest first. @param {number} length */
  const commonest = (length) => {
    const counts = new Map()
    for (const text of texts) {
      const characters = Array.from(text)
      const own = new Set()
      for (let at = 0; at + length <= characters.length; at += 1) own.add(characters.slice(at, at + length).join(""))
      for (const one of own) if (!/[\s\d]/u.test(one)) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
    return [...counts].sort(([, a], [, b]) => b - a).slice(0, 400).map(([one]) => /** @type {string} */ (one)) // prettier-ignore
  }
  const [pairs, threes] = [commonest(2), commonest(3)]
  /** @param {readonly string[]} from @param {number} shared @param {number} most */
  const combined = (from, shared, most) => {
    const found = []
    for (const one of from)
      for (const other of from) {
        const characters = Array.from(one)
        const joins = shared === 0 || characters.slice(-shared).join("") === Array.from(other).slice(0, shared).join("")
        const term = `${one}${Array.from(other).slice(shared).join("")}`
        if (joins && one !== other && !all.includes(term)) found.push(term)
        if (found.length >= most) return found
      }
    return found
  }
  return { pairs: combined(pairs, 0, 20), overlapping: combined(pairs, 1, 20), threes: combined(threes, 2, 20) }
}
