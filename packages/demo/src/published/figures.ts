import { disputeBlocks, formCells, outcomeRows, requestColumns, requestRowsOf, type Edition } from "@gongkai/report"
import type { Random } from "./random.ts"

/** Cell id → figure; every cell of the edition, none blank. */
export type Figures = ReadonlyMap<string, number>

/** none: no requests at all; few: single natural persons; many: hundreds or thousands in every column. */
export type Size = "none" | "few" | "many"

/** What the figures are to be like. */
export interface FiguresWish {
  readonly edition: Edition
  /** Table 3 of another edition than table 2. */
  readonly requestsEdition?: Edition
  readonly size: Size
  /** Last year's figures of the same agency: its row 四 becomes row 二, its documents in force are counted on. */
  readonly after?: Figures
  /** Whether this body may make rules (规章): governments of cities divided into districts. */
  readonly makesRules?: boolean
}

const organisations = requestColumns.map((column) => column.id).filter((id) => id !== "total")

/** Heavier rows get most of the outcomes, as in print. */
const weights: Readonly<Record<string, number>> = {
  granted: 40,
  partiallyGranted: 12,
  "unavailable.notHeld": 25,
  "refused.administrativeQuery": 5,
  "notProcessed.petition": 8,
  "other.other": 9,
}

const receivedIn = (random: Random, size: Size, column: string): number => {
  if (size === "none") return 0
  if (size === "few")
    return column === "naturalPerson" ? random.int(1, 14) : column === "commercialEnterprise" && random.chance(0.3) ? random.int(1, 3) : 0
  return column === "naturalPerson" ? random.int(300, 4200) : column === "commercialEnterprise" ? random.int(20, 600) : random.int(3, 90)
}

const carriedInto = (random: Random, size: Size, column: string): number => {
  if (size === "none") return 0
  if (size === "few") return column === "naturalPerson" && random.chance(0.3) ? random.int(1, 2) : 0
  return column === "naturalPerson" ? random.int(0, 160) : random.int(0, 9)
}

/** Shares `total` out over rows, in one pass: each draws from what is left according to its weight. */
const share = (random: Random, total: number, rows: readonly string[]): Map<string, number> => {
  const shares = new Map(rows.map((row) => [row, 0]))
  if (total <= 40) {
    const bag = rows.flatMap((row) => Array.from({ length: weights[row] ?? 1 }, () => row))
    for (let i = 0; i < total; i++) {
      const row = random.pick(bag)
      shares.set(row, (shares.get(row) ?? 0) + 1)
    }
    return shares
  }
  const all = rows.reduce((sum, row) => sum + (weights[row] ?? 1), 0)
  let left = total
  for (const row of rows.toReversed()) {
    const part = row === rows[0] ? left : Math.min(left, Math.floor((total * (weights[row] ?? 1) * (0.5 + random.next())) / all))
    shares.set(row, part)
    left -= part
  }
  return shares
}

const requestFigures = (random: Random, wish: FiguresWish, into: Map<string, number>): void => {
  const rows = requestRowsOf(wish.requestsEdition ?? wish.edition).map((row) => row.id)
  const outcomes = outcomeRows.filter((row) => rows.includes(row))
  for (const column of organisations) {
    const received = receivedIn(random, wish.size, column)
    const carriedIn = wish.after?.get(`requests.carriedOut.${column}`) ?? carriedInto(random, wish.size, column)
    const all = received + carriedIn
    const carriedOut = wish.size === "many" ? Math.floor(all * random.next() * 0.08) : all > 1 && random.chance(0.25) ? 1 : 0
    const cells = share(random, all - carriedOut, outcomes)
    cells
      .set("received", received)
      .set("carriedIn", carriedIn)
      .set("concluded", all - carriedOut)
      .set("carriedOut", carriedOut)
    for (const [row, figure] of cells) into.set(`requests.${row}.${column}`, figure)
  }
  for (const row of rows)
    into.set(
      `requests.${row}.total`,
      organisations.reduce((sum, column) => sum + (into.get(`requests.${row}.${column}`) ?? 0), 0),
    )
}

const disputeFigures = (random: Random, size: Size, into: Map<string, number>): void => {
  for (const { id } of disputeBlocks) {
    let total = 0
    for (const column of ["upheld", "corrected", "other", "pending"]) {
      const figure = size === "many" ? random.int(0, 120) : size === "few" && random.chance(0.25) ? random.int(1, 3) : 0
      into.set(`disputes.${id}.${column}`, figure)
      total += figure
    }
    into.set(`disputes.${id}.total`, total)
  }
}

/** A sum of money in 万元 with nought to four places, without the error of binary fractions. */
const money = (random: Random, size: Size): number => {
  if (size !== "many" && random.chance(0.5)) return 0
  const scale = random.pick([1, 10, 100, 1000, 10000])
  const whole = size === "many" ? random.int(200, 90000) : random.int(1, 300)
  return (whole * scale + random.int(0, scale - 1)) / scale
}

const count = (random: Random, size: Size): number => (size === "many" ? random.int(100, 90000) : random.chance(0.4) ? 0 : random.int(1, 320))

const disclosureFigures = (random: Random, wish: FiguresWish, into: Map<string, number>): void => {
  const before = (id: string, high: number): number => wish.after?.get(id) ?? random.int(0, high)
  for (const { id, unit } of formCells(wish.edition, "disclosure")) {
    if (unit === "万元") into.set(id, money(random, wish.size))
    else if (id.endsWith(".change")) into.set(id, random.chance(0.4) ? 0 : random.int(-9, 12))
    else if (id.startsWith("disclosure.rules.") && wish.makesRules !== true) into.set(id, 0)
    else into.set(id, id.endsWith(".previousItems") ? random.int(10, 300) : count(random, wish.size))
  }
  for (const row of ["rules", "normativeDocuments"]) {
    if (row === "rules" && wish.makesRules !== true) continue
    const high = wish.size === "many" ? 60 : 5
    if (wish.edition === "2021") {
      const stood = before(`disclosure.${row}.inForce`, high * 8)
      const [issued, repealed] = [random.int(0, high), random.int(0, Math.min(stood, high))]
      into
        .set(`disclosure.${row}.issued`, issued)
        .set(`disclosure.${row}.repealed`, repealed)
        .set(`disclosure.${row}.inForce`, stood + issued - repealed)
    } else {
      const made = random.int(0, high)
      into
        .set(`disclosure.${row}.made`, made)
        .set(`disclosure.${row}.published`, made)
        .set(`disclosure.${row}.total`, made + random.int(0, high * 8))
    }
  }
}

/**
 * The figures of one report, right by the form's own arithmetic: all four relations hold in every row, column and block.
 * @param random decides them; 本年增/减 may be negative, money has up to four decimals, all else is whole and at least 0
 */
export const makeFigures = (random: Random, wish: FiguresWish): Figures => {
  const figures = new Map<string, number>()
  disclosureFigures(random, wish, figures)
  requestFigures(random, wish, figures)
  disputeFigures(random, wish.size, figures)
  return figures
}
