import { randomUUID } from "node:crypto"
import { planImport, refuse } from "@gongkai/casework"
import { mostRegisterBytes } from "@gongkai/documents"
import { importOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { uploadRoute } from "../upload-route.ts"
import { RegisterImport } from "./answers.ts"

/** Takes a register in and plans its import: what can be imported, and what is wrong with the rest. */
export const registerUploadRoute = (api: Api): void => {
  const { casework, ring } = api
  const plan = planImport(ring)
  uploadRoute(api, {
    path: "/register-imports",
    summary: "上传往年依申请公开台账（XLSX 或 CSV），逐行核对，不导入；不得上传国家秘密",
    tag: "台账导入",
    most: mostRegisterBytes,
    answer: RegisterImport,
    says: "核对的结果",
    async take(uploader, bytes, once) {
      const outcome = await plan(casework, uploader, { importId: randomUUID(), bytes }, once)
      if (!outcome.ok) return outcome
      const asking = { ...uploader, today: casework.today() }
      const planned = await casework.records.transaction(asking, (tx) => importOf(tx, uploader.agencyId, outcome.subject))
      return planned === null ? refuse("NOT_FOUND") : { answer: planned }
    },
  })
}
