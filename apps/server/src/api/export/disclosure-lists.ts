import { documentKindWords, registerWords } from "@gongkai/documents"
import { listNormativeDocuments, listRegisterEntries } from "@gongkai/records"
import { DocumentsWanted, EntriesWanted, documentFilter, entryFilter } from "../register/filters.ts"
import { list, wordOf } from "./list.ts"

const act = "register.read"
const firstWords = (lists: readonly (readonly [string, readonly string[]])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lists.map(([id, [word = id]]) => [id, word]))
const [registers, kinds] = [firstWords(registerWords), firstWords(documentKindWords)]

// Headed as the templates are: what goes out can be put right and taken in elsewhere.
const entries = list({
  id: "register-entries",
  title: "许可处罚强制收费采购登记",
  act,
  input: EntriesWanted,
  page: ({ tx, actor, query }, paging) => listRegisterEntries(tx, actor.agencyId, entryFilter(query), paging),
  columns: [
    { id: "register", heading: "类别", of: ({ register }) => wordOf(registers, register) },
    { id: "on", heading: "日期", of: ({ span, onDay }) => (span === "day" ? onDay : "") },
    { id: "month", heading: "月份", of: ({ span, onDay }) => (span === "month" ? onDay.slice(0, 7) : "") },
    { id: "count", heading: "件数", of: ({ count }) => count },
    { id: "amount", heading: "金额（万元）", of: ({ amount }) => amount },
    { id: "title", heading: "名称", of: ({ title }) => title },
    { id: "source", heading: "来源", of: ({ source }) => source },
    { id: "struckOn", heading: "撤销日期", of: ({ struckOn }) => struckOn ?? "" },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

const documents = list({
  id: "normative-documents",
  title: "规章和规范性文件登记",
  act,
  input: DocumentsWanted,
  page: ({ tx, actor, query }, paging) => listNormativeDocuments(tx, actor.agencyId, documentFilter(query), paging),
  columns: [
    { id: "kind", heading: "类别", of: ({ kind }) => wordOf(kinds, kind) },
    { id: "title", heading: "标题", of: ({ title }) => title },
    { id: "documentNumber", heading: "文号", of: ({ documentNumber }) => documentNumber ?? "" },
    { id: "madeOn", heading: "制发日期", of: ({ madeOn }) => madeOn },
    { id: "publishedOn", heading: "公开日期", of: ({ publishedOn }) => publishedOn ?? "" },
    { id: "repealedOn", heading: "废止日期", of: ({ repealedOn }) => repealedOn ?? "" },
    { id: "repealedBy", heading: "废止依据", of: ({ repealedBy }) => repealedBy ?? "" },
    { id: "struckOn", heading: "撤销日期", of: ({ struckOn }) => struckOn ?? "" },
    { id: "id", heading: "编号", of: ({ id }) => id },
  ],
})

/** Lists of what table 2 counts. */
export const disclosureLists = [entries, documents]
