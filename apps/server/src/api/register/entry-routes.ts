import { z } from "@hono/zod-openapi"
import {
  changeRegisterEntry,
  enterRegisterEntry,
  EntryToChange,
  EntryToEnter,
  EntryToStrike,
  Id,
  importRegisterEntries,
  strikeRegisterEntry,
} from "@gongkai/casework"
import { registerEntriesTemplate } from "@gongkai/documents"
import { listRegisterEntries, registerEntryOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { RegisterEntry } from "./answers.ts"
import { EntriesWanted, entryFilter } from "./filters.ts"
import { templateRoute } from "./template.ts"
import { listUploadRoute } from "./upload.ts"

const tag = "许可处罚强制收费采购登记簿"
const act = "register.read"
const list = "/register-entries"
const one = `${list}/{entryId}`
const params = EntryToStrike.pick({ entryId: true })

/** Licences, penalties, coercion, fees and procurement: the registers behind table 2. */
export const registerEntryRoutes = (api: Api): void => {
  templateRoute(api, { path: list, title: "许可处罚强制收费采购登记", tag, blank: registerEntriesTemplate })
  listUploadRoute(api, {
    path: list,
    summary: "从 XLSX 或 CSV 导入登记：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密",
    tag,
    take: importRegisterEntries,
  })
  queryRoute(api, {
    path: list,
    summary: "登记的许可、处罚、强制、收费和采购，新的在前",
    tag,
    act,
    input: z.object({ ...EntriesWanted.shape, ...pagingFields }),
    answer: pageOf(RegisterEntry),
    run: ({ tx, session, query }) => listRegisterEntries(tx, session.agencyId, entryFilter(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一条登记",
    tag,
    act,
    input: z.object({ entryId: Id }),
    answer: RegisterEntry,
    run: ({ tx, session, query }) => registerEntryOf(tx, session.agencyId, query.entryId),
  })
  commandRoute(api, {
    method: "post",
    path: list,
    summary: "登记一条，或者一个月的合计（日期写到月）",
    tag,
    body: EntryToEnter,
    command: enterRegisterEntry,
    creates: true,
  })
  commandRoute(api, {
    method: "put",
    path: one,
    summary: "更正一条登记",
    tag,
    params,
    body: EntryToChange.omit({ entryId: true, version: true }),
    command: changeRegisterEntry,
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: one,
    summary: "撤销误记的一条，哪一年都不再计入",
    tag,
    params,
    command: strikeRegisterEntry,
    versioned: true,
  })
}
