import { few, serialisations } from "../carriers/index.ts"
import { across, type Layout } from "../layout.ts"
import { plain, reprinted, sheetOf, type Print } from "../sheet.ts"

const changeInWords = (value: number, words: readonly [up: string, down: string, none: string]): string =>
  value > 0 ? words[0] + String(value) : value < 0 ? words[1] + String(-value) : words[2]

/** Pattern 5: 本年增/减 in words or with a sign. */
const changes: readonly Layout[] = across(
  {
    name: "change-in-words",
    covers: [5],
    needs: { edition: "2019" },
    set: (source, random) => {
      const words = random.pick([
        ["增", "减", "0"],
        ["+", "-", "0"],
        ["增加", "减少", "持平"],
        ["增", "减", "持平"],
      ] as const)
      const print: Print = (value, id) => (id.endsWith(".change") ? { text: changeInWords(value, words), value } : plain(value, id))
      return { sheet: sheetOf(source.figures, print) }
    },
  },
  serialisations,
)

const moneyCells = ["disclosure.fees.amount", "disclosure.procurement.amount"]

/** Pattern 6: a sum in 元 under a header of 万元, its unit in the cell. */
const units: readonly Layout[] = across(
  {
    name: "unit-in-cell",
    covers: [6],
    needs: { size: "many" },
    set: (source) => {
      const inYuan: Print = (value, id) => (moneyCells.includes(id) ? { text: `${Math.round(value * 10000)}元`, value } : plain(value, id))
      return { sheet: sheetOf(source.figures, inYuan), truth: { says: ["unit.converted"] } }
    },
  },
  serialisations,
)

/** Pattern 6: the header's own unit said again in the cell. */
const sameUnits: readonly Layout[] = across(
  {
    name: "unit-again",
    covers: [6],
    set: (source) => ({
      sheet: sheetOf(source.figures, (value, id) => (moneyCells.includes(id) ? { text: `${value}万元`, value } : plain(value, id))),
    }),
  },
  serialisations,
)

const grouped = (value: number): string => String(value).replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, "$&,")
const fullWidth = (text: string): string => text.replace(/[0-9.]/g, (glyph) => String.fromCharCode(glyph.charCodeAt(0) + 0xfee0))

/** To be expected: separators between thousands, full-width digits, both in every table. */
const spelled: readonly Layout[] = [
  ...across(
    {
      name: "thousands",
      covers: ["expected"],
      needs: { size: "many" },
      set: (source) => ({ sheet: sheetOf(source.figures, (value) => ({ text: grouped(value), value })) }),
    },
    serialisations,
  ),
  ...across(
    {
      name: "full-width",
      covers: ["expected"],
      set: (source) => ({ sheet: sheetOf(source.figures, (value) => ({ text: fullWidth(String(value)), value })) }),
    },
    serialisations,
  ),
]

/** To be expected: a minus sign in table 3. It is read as printed; the relations that it breaks are named. */
const negative: readonly Layout[] = across(
  {
    name: "negative",
    covers: ["expected", 28],
    set: (source, random) => {
      const cell = random.pick(["requests.granted.naturalPerson", "requests.received.naturalPerson", "requests.unavailable.notHeld.naturalPerson"])
      const value = -random.int(1, 3)
      const sheet = reprinted(sheetOf(source.figures), (id) => (id === cell ? { text: String(value), value } : undefined))
      return { sheet, truth: { says: ["value.implausible"], slips: [cell] } }
    },
  },
  few,
)

/** Numbers printed otherwise than as plain digits. */
export const figuresInWords: readonly Layout[] = [...changes, ...units, ...sameUnits, ...spelled, ...negative]
