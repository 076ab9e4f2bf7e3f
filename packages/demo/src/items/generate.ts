import { day, plusDays, yearOf, type Day } from "@gongkai/law"
import { randomFrom, type Random } from "../published/random.ts"
import type { DemoFile, DemoItem, ItemsWish, Publisher } from "./item.ts"
import { interpretationOf, kinds, type Kind } from "./kinds.ts"
import { places, topics } from "./vocabulary.ts"
import type { Filling } from "./words.ts"

const byWeight = <One extends { readonly weight: number }>(list: readonly One[]): ((random: Random) => One) => {
  const all = list.flatMap((one) => Array.from({ length: one.weight }, () => one))
  return (random) => random.pick(all)
}

const dayNumber = (on: Day): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000
/** Saturdays and Sundays are moved to the Friday before. */
const weekday = (on: Day): Day => {
  const place = (dayNumber(on) + 4) % 7
  return place === 6 ? plusDays(on, -1) : place === 0 ? plusDays(on, -2) : on
}

const noReason = "内容单一明确，不需要另行解读"
const officeKinds = ["政务服务中心", "综合科", "办公室", "基层站所"]

const fileOf = (random: Random, { withFile }: Kind, itemId: string, title: string, filling: Filling): DemoFile | null => {
  if (!withFile || !random.chance(0.4)) return null
  const rows = Array.from({ length: random.int(5, 20) }, (_, nth) => `${String(nth + 1)},${random.pick(places)},${random.pick(topics[filling.publisher.topic].measures)},${String(random.int(1, 9999))}`) // prettier-ignore
  return {
    fileId: `${itemId}-file`,
    name: `${title.slice(0, 40)}.csv`,
    contentType: "text/csv",
    text: `序号,地点,指标,数值\r\n${rows.join("\r\n")}\r\n`,
  }
}

const validityOf = (random: Random, { policy }: Kind, on: Day, to: Day): Pick<DemoItem, "validity" | "validityOn" | "validityBy"> => {
  if (!policy) return { validity: "not-applicable", validityOn: null, validityBy: null }
  const later = plusDays(on, random.int(150, 500))
  const drawn = random.next()
  if (drawn > 0.25 || later > to) return { validity: "in-force", validityOn: null, validityBy: null }
  if (drawn < 0.12) return { validity: "repealed", validityOn: later, validityBy: `清政办发〔${later.slice(0, 4)}〕${String(random.int(1, 60))}号` }
  return drawn < 0.18 ? { validity: "lapsed", validityOn: later, validityBy: "有效期届满" } : { validity: "amended", validityOn: later, validityBy: `清政办发〔${later.slice(0, 4)}〕${String(random.int(1, 60))}号` } // prettier-ignore
}

/** Numbers that run by agency and year, of the index and of documents. */
const running = (): ((agencyId: string, year: number, series: string) => number) => {
  const last = new Map<string, number>()
  return (agencyId, year, series) => {
    const key = `${agencyId} ${String(year)} ${series}`
    const next = (last.get(key) ?? 0) + 1
    last.set(key, next)
    return next
  }
}

const fillingOf = (random: Random, publisher: Publisher, year: number): Filling => {
  const { matters, projects } = topics[publisher.topic]
  return { random, publisher, year, matter: random.pick(matters), project: random.pick(projects), place: random.pick(places) }
}

/**
 * Items in the order of their days, each policy with its interpretation after it where it has one; the same for the same
 * wish. One at a time, so that a million needs no more memory than one.
 */
export function* generateItems({ seed, publishers, from, to, count, prefix = "" }: ItemsWish): Generator<DemoItem, void, undefined> {
  const random = randomFrom(seed, `items ${prefix}`)
  const [pickPublisher, pickKind] = [byWeight(publishers), byWeight(kinds)]
  const [number, days] = [running(), dayNumber(to) - dayNumber(from)]
  let made = 0
  while (made < count) {
    const publisher = pickPublisher(random)
    const kind = pickKind(random)
    const on = weekday(plusDays(from, Math.floor((made / count) * days)))
    const madeOn = weekday(plusDays(on, -(random.chance(0.03) ? random.int(30, 50) : random.int(0, 9))))
    // Numbers are those of the year in which it was made.
    const year = yearOf(madeOn)
    const filling = fillingOf(random, publisher, year)
    const title = kind.title(filling).slice(0, 200)
    const body = kind.body(filling)
    const shared = { agencyId: publisher.id, issuingBody: publisher.name, subject: topics[publisher.topic].subject, publishedOn: on, indexYear: year, documentKind: null, normativeDocumentId: null } // prettier-ignore
    const base = (): Pick<DemoItem, "itemId" | "indexSeq" | "indexNumber" | "changedAt"> => {
      const indexSeq = number(publisher.id, year, "index")
      const minute = String(made % 60).padStart(2, "0")
      made += 1
      return {
        itemId: `${prefix}${publisher.id}-${String(year)}-${String(indexSeq).padStart(5, "0")}`,
        indexSeq,
        indexNumber: `${String(year)}-${String(indexSeq).padStart(5, "0")}`,
        changedAt: `${on}T0${String(1 + (made % 8))}:${minute}:00.000Z`,
      }
    }
    const own = base()
    const interpreted = kind.policy && made < count && random.chance(0.55) ? { ...base(), ...interpretationOf(filling, title) } : null
    const documentNumber = kind.numbered ? `${publisher.series}〔${String(year)}〕${String(number(publisher.id, year, "document"))}号` : null
    const file = fileOf(random, kind, own.itemId, title, filling)
    yield {
      ...shared,
      ...own,
      ...validityOf(random, kind, on, to),
      title,
      body,
      documentNumber,
      madeOn,
      file,
      summary: random.chance(0.4) ? `${filling.place}${filling.matter}有关事项。` : "",
      section: kind.section,
      legalCategory: random.pick(kind.categories),
      genre: random.pick(kind.genres),
      keywords: [filling.matter, filling.place],
      interprets: null,
      noInterpretation: kind.policy && interpreted === null ? noReason : null,
      contributedBy: random.chance(0.2) ? `${filling.place}${random.pick(officeKinds)}` : null,
      pairs: interpreted === null ? [] : [{ itemId: interpreted.itemId, title: interpreted.title, role: "interpretation" }],
    }
    if (interpreted !== null)
      yield {
        ...shared,
        ...interpreted,
        ...{
          summary: "",
          section: "interpretations",
          legalCategory: "20-15",
          genre: random.pick(["interpretation-text", "interpretation-questions"]),
        },
        ...{ keywords: [filling.matter, "政策解读"], documentNumber: null, madeOn, file: null, contributedBy: null, noInterpretation: null },
        ...{ validity: "not-applicable", validityOn: null, validityBy: null, interprets: own.itemId },
        pairs: [{ itemId: own.itemId, title, role: "policy" }],
      }
  }
}

/** The first day of the items of the two years before a day. */
export const itemsSince = (to: Day): Day => day(`${String(yearOf(to) - 2)}${to.slice(4, 7)}-01`)
