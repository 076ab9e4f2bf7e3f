import { z } from "@hono/zod-openapi"
import {
  changeDocument,
  DocumentToChange,
  DocumentToEnter,
  DocumentToRepeal,
  DocumentToStrike,
  enterDocument,
  Id,
  importDocuments,
  repealDocument,
  strikeDocument,
} from "@gongkai/casework"
import { normativeDocumentsTemplate } from "@gongkai/documents"
import { listNormativeDocuments, normativeDocumentOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { NormativeDocument } from "./answers.ts"
import { documentFilter, DocumentsWanted } from "./filters.ts"
import { templateRoute } from "./template.ts"
import { listUploadRoute } from "./upload.ts"

const tag = "规章和规范性文件登记簿"
const act = "register.read"
const list = "/normative-documents"
const one = `${list}/{documentId}`
const params = DocumentToStrike.pick({ documentId: true })

/** Rules and normative documents, made, published and repealed. */
export const normativeDocumentRoutes = (api: Api): void => {
  templateRoute(api, { path: list, title: "规章和规范性文件登记", tag, blank: normativeDocumentsTemplate })
  listUploadRoute(api, {
    path: list,
    summary: "从 XLSX 或 CSV 导入规章和规范性文件：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密",
    tag,
    take: importDocuments,
  })
  queryRoute(api, {
    path: list,
    summary: "规章和行政规范性文件，新的在前",
    tag,
    act,
    input: z.object({ ...DocumentsWanted.shape, ...pagingFields }),
    answer: pageOf(NormativeDocument),
    run: ({ tx, session, query }) => listNormativeDocuments(tx, session.agencyId, documentFilter(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: one,
    summary: "一件规章或者行政规范性文件",
    tag,
    act,
    input: z.object({ documentId: Id }),
    answer: NormativeDocument,
    run: ({ tx, session, query }) => normativeDocumentOf(tx, session.agencyId, query.documentId),
  })
  commandRoute(api, { method: "post", path: list, summary: "登记一件", tag, body: DocumentToEnter, command: enterDocument, creates: true })
  commandRoute(api, {
    method: "put",
    path: one,
    summary: "更正一件的登记；误记的废止也在这里更正",
    tag,
    params,
    body: DocumentToChange.omit({ documentId: true, version: true }),
    command: changeDocument,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${one}/repeal`,
    summary: "登记废止或者失效",
    tag,
    params,
    body: DocumentToRepeal.pick({ on: true, by: true }),
    command: repealDocument,
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: one,
    summary: "撤销误记的一件，哪一年都不再计入",
    tag,
    params,
    command: strikeDocument,
    versioned: true,
  })
}
