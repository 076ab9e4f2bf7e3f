import type { Random } from "../published/random.ts"
import type { Publisher } from "./item.ts"
import { places, topics } from "./vocabulary.ts"

/** What the slots of a text are filled from. */
export interface Filling {
  readonly random: Random
  readonly publisher: Publisher
  readonly year: number
  readonly matter: string
  readonly project: string
  readonly place: string
}

const slot = /\{(\p{L}+)\}/gu

const valueOf = ({ random, publisher, year, matter, project, place }: Filling, name: string): string => {
  switch (name) {
    case "地":
      return random.chance(0.6) ? place : random.pick(places)
    case "事":
      return random.chance(0.7) ? matter : random.pick(topics[publisher.topic].matters)
    case "项":
      return project
    case "机关":
      return publisher.shortName
    case "年":
      return String(year)
    case "月":
      return String(random.int(1, 12))
    case "日":
      return String(random.int(1, 28))
    case "金":
      return (random.int(80, 90_000) / 10).toString()
    case "比":
      return (random.int(300, 999) / 10).toString()
    default:
      return String(random.int(2, 980))
  }
}

/** A sentence with its slots filled. */
export const filled = (filling: Filling, text: string): string => text.replace(slot, (_, name: string) => valueOf(filling, name))

/** A paragraph of some sentences. */
export const paragraph = (filling: Filling, sentences: readonly string[], howMany: number): string => {
  let text = ""
  for (let nth = 0; nth < howMany; nth += 1) text += filled(filling, filling.random.pick(sentences))
  return `<p>${text}</p>`
}

/** A table with a heading row. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</tbody></table>`
