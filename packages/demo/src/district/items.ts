import type { Casework } from "@gongkai/casework"
import { day, plusDays, yearOf, type Day } from "@gongkai/law"
import { withoutSearchIndex } from "@gongkai/records"
import { generateItems, itemsSince } from "../items/generate.ts"
import type { DemoItem, Publisher } from "../items/item.ts"
import { plantItems, type ItemPlanting } from "../items/plant.ts"
import type { DocumentMade } from "../office-work/registers.ts"
import { agencies, government } from "./agencies.ts"
import { documentsOfOffice } from "./reports.ts"

const all = 2000
const seed = 2026
const [ownCount, signed] = [4, 5]

const says = {
  qingshui: { topic: "general", series: "清政发", weight: 2 },
  office: { topic: "general", series: "清政办发", weight: 5 },
  sports: { topic: "sports", series: "清体发", weight: 2 },
  housing: { topic: "building", series: "清建发", weight: 4 },
  education: { topic: "education", series: "清教发", weight: 4 },
  water: { topic: "water", series: "清水发", weight: 3 },
  "east-street": { topic: "street", series: "东街发", weight: 2 },
  "river-street": { topic: "street", series: "河湾发", weight: 2 },
} as const satisfies Record<string, Omit<Publisher, "id" | "name" | "shortName">>

const publishers: readonly Publisher[] = [government, ...agencies].flatMap(({ id, name, shortName }) =>
  Object.entries(says).flatMap(([agencyId, one]) => (agencyId === id ? [{ id, name, shortName, ...one }] : [])),
)

/** The office's own normative documents, each the line of table 2 that stands in its register already. */
const documentItem = ({ nth, on, title, repealedOn }: DocumentMade, seq: number): DemoItem => ({
  itemId: `office-document-item-${String(nth)}`,
  agencyId: "office",
  indexNumber: `${on.slice(0, 4)}-${String(seq).padStart(5, "0")}`,
  indexYear: yearOf(on),
  indexSeq: seq,
  title,
  summary: `${title}，自公布之日起施行。`,
  body: ["总则", "职责分工", "管理要求", "监督检查", "附则"]
    .map((chapter, at) => `<h2>第${["一", "二", "三", "四", "五"][at] ?? ""}章 ${chapter}</h2><p>本章规定${title.replace("（示例）", "")}的${chapter}。县级有关部门、街道办事处按照职责做好相关工作，办理结果向社会公开。</p>`)
    .join(""),
  section: "policies",
  legalCategory: "20-1",
  subject: "general-affairs",
  genre: title.includes("细则") ? "details" : "measures",
  keywords: ["行政规范性文件"],
  documentNumber: `清政办规〔${on.slice(0, 4)}〕${String(nth)}号`,
  issuingBody: "清水县人民政府办公室",
  madeOn: on,
  publishedOn: plusDays(on, 5),
  changedAt: `${repealedOn ?? plusDays(on, 5)}T02:00:00.000Z`,
  validity: repealedOn === null ? "in-force" : "lapsed",
  validityOn: repealedOn,
  validityBy: repealedOn === null ? null : "有效期届满",
  documentKind: "normativeDocument",
  pairs: [],
  interprets: null,
  noInterpretation: "施行后另行组织宣讲",
  contributedBy: null,
  normativeDocumentId: `office-document-${String(nth)}`,
  file: null,
}) // prettier-ignore

/** After all numbers that the others take in a year. */
const afterTheOthers = 9000

const itemsOf = function* (today: Day): Generator<DemoItem, void, undefined> {
  const thisYear = yearOf(today)
  let nth = 0
  for (const document of documentsOfOffice([thisYear - 2, thisYear - 1])) yield documentItem(document, afterTheOthers + (nth += 1))
  yield* generateItems({ seed, publishers, from: itemsSince(today), to: today, count: all - ownCount })
}

/** Who writes at an agency of the district, and who signs off. */
const writerOf = (agencyId: string): string => (agencyId === government.id ? `${agencyId}.head` : `${agencyId}.clerk`)
const signerOf = (agencyId: string): string => (agencyId === government.id ? `${agencyId}.supervisor` : `${agencyId}.head`)

/** Plants two thousand published items of two years over the agencies of the district; a fifth with their sign-offs. */
export const plantItemsOfDistrict = (casework: Casework, adminUrl: string, keepFile: ItemPlanting["keepFile"]): Promise<void> => {
  const planting: ItemPlanting = {
    records: casework.records,
    writerOf,
    signerOf,
    signedOneOf: signed,
    ...(keepFile === undefined ? {} : { keepFile }),
  }
  return withoutSearchIndex(adminUrl, () => plantItems(planting, itemsOf(day(casework.today()))))
}
