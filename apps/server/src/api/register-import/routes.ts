import { z } from "@hono/zod-openapi"
import { commitImport, discardImport, Id, ImportToCommit, readImportRow, undoImport } from "@gongkai/casework"
import { importedRequests, importOf, importRows, listImports, type KeyRing, type Paging, type Tx } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { RegisterImport, RegisterImportRow } from "./answers.ts"
import { templateRoute } from "./template.ts"
import { registerUploadRoute } from "./upload.ts"

const tag = "台账导入"
const act = "request.plan-import"
const params = z.object({ importId: Id })
const after = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .optional()

const importedRows = async (tx: Tx, agencyId: string, importId: string, paging: Paging) => {
  const { items, next } = await importedRequests(tx, agencyId, importId, paging)
  return {
    items: items.map(({ rowNumber, caseId, marks }) => ({
      row: rowNumber,
      state: "imported" as const,
      registrationNumber: null,
      marks,
      faults: [],
      caseId,
    })),
    next,
  }
}

const plannedRows = async (tx: Tx, ring: KeyRing, of: Parameters<typeof importRows>[2], paging: Paging) => {
  const { items, next } = await importRows(tx, ring, of, paging)
  return {
    items: items.map(({ rowNumber, state, marks, content }) => {
      const { entry, faults } = readImportRow(content)
      return { row: rowNumber, state, registrationNumber: entry.number ?? null, marks, faults, caseId: null }
    }),
    next,
  }
}

/** Past registers: planned from a file, looked at row by row, imported at one go, taken back as a whole. */
export const registerImportRoutes = (api: Api): void => {
  const { ring } = api
  templateRoute(api)
  registerUploadRoute(api)
  queryRoute(api, {
    path: "/register-imports",
    summary: "台账导入，新的在前",
    tag,
    act,
    input: z.object(pagingFields),
    answer: pageOf(RegisterImport),
    run: ({ tx, session, query }) => listImports(tx, session.agencyId, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/register-imports/{importId}",
    summary: "一次台账导入",
    tag,
    act,
    input: params,
    answer: RegisterImport,
    run: ({ tx, session, query }) => importOf(tx, session.agencyId, query.importId),
  })
  queryRoute(api, {
    path: "/register-imports/{importId}/rows",
    summary: "逐行的核对结果：哪一格、为什么；已导入的列出案件",
    tag,
    act,
    input: z.object({ ...params.shape, ...pagingFields, after, state: z.enum(["good", "bad", "imported"]).optional() }),
    answer: pageOf(RegisterImportRow),
    run: async ({ tx, session: { agencyId }, query }) => {
      const { importId, state = null } = query
      if ((await importOf(tx, agencyId, importId)) === null) return null
      return state === "imported"
        ? importedRows(tx, agencyId, importId, pagingOf(query))
        : plannedRows(tx, ring, { agencyId, importId, state }, pagingOf(query))
    },
  })
  const path = "/register-imports/{importId}"
  commandRoute(api, {
    method: "post",
    path: `${path}/commit`,
    summary: "导入：全部无误才导入（all），或者只导入无误的行（good）",
    tag,
    params,
    body: ImportToCommit.pick({ only: true }),
    command: commitImport(ring),
    creates: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${path}/undo`,
    summary: "整体撤销一次导入，其案件须没有后续办理",
    tag,
    params,
    command: undoImport,
    creates: true,
  })
  commandRoute(api, { method: "delete", path, summary: "放弃，擦除尚未导入的行", tag, params, command: discardImport })
}
