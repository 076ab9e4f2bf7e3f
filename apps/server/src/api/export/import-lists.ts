import { z } from "@hono/zod-openapi"
import { Id, readImportRow } from "@gongkai/casework"
import { importRows, listImports } from "@gongkai/records"
import { list, wordOf } from "./list.ts"

const act = "request.plan-import"
const states = { planned: "已核对，未导入", imported: "已导入", undone: "已撤销", discarded: "已作废" }

const imports = list({
  id: "register-imports",
  title: "台账导入",
  act,
  input: z.object({}),
  page: ({ tx, actor }, paging) => listImports(tx, actor.agencyId, paging),
  columns: [
    { id: "id", heading: "编号", of: ({ id }) => id },
    { id: "plannedOn", heading: "上传日期", of: ({ plannedOn }) => plannedOn },
    { id: "plannedBy", heading: "上传人", of: ({ plannedBy }) => plannedBy },
    { id: "state", heading: "状态", of: ({ state }) => wordOf(states, state) },
    { id: "good", heading: "无误行数", of: ({ good }) => good },
    { id: "bad", heading: "有误行数", of: ({ bad }) => bad },
    { id: "late", heading: "逾期行数", of: ({ late }) => late },
    { id: "imported", heading: "已导入件数", of: ({ imported }) => imported },
  ],
})

const faults = list({
  id: "register-import-faults",
  title: "台账导入问题清单",
  act,
  input: z.object({ importId: Id }),
  async page({ tx, actor, ring, query }, paging) {
    const { items, next } = await importRows(tx, ring, { agencyId: actor.agencyId, importId: query.importId, state: "bad" }, paging)
    return { items: items.flatMap(({ rowNumber, content }) => readImportRow(content).faults.map((fault) => ({ row: rowNumber, ...fault }))), next }
  },
  columns: [
    { id: "row", heading: "行", of: ({ row }) => row },
    { id: "cell", heading: "单元格", of: ({ cell }) => cell },
    { id: "words", heading: "问题", of: ({ words }) => words },
    { id: "found", heading: "原文", of: ({ found }) => found },
  ],
})

/** Lists of register imports. */
export const importLists = [imports, faults]
