import { z } from "@hono/zod-openapi"
import {
  AttachmentsToOrder,
  AttachmentToRetitle,
  attachToReport,
  Id,
  mostAttachments,
  orderReportAttachments,
  removeReportAttachment,
  retitleReportAttachment,
  shownAttachments,
} from "@gongkai/casework"
import { isOpenable } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { idAlone, takeInRoute } from "../file/take-in.ts"
import { queryRoute } from "../query-route.ts"

const tag = "年度报告"

/** A file attached to a report at work. */
const ReportAttachment = z
  .object({
    fileId: z.string(),
    title: z.string(),
    name: z.string(),
    bytes: z.int(),
    contentType: z.string(),
    sha256: z.string(),
    state: z.enum(["quarantined", "clean", "infected"]),
    /** Whether its content is given out now. */
    openable: z.boolean(),
    /** Of the title. */
    version: z.int(),
  })
  .openapi("ReportAttachment")

/** Attachments of a report: put in, named, ordered, taken away while it is at work; with the submission they are kept. */
export const attachmentRoutes = (api: Api): void => {
  const { casework, room } = api
  const attach = attachToReport(room)
  takeInRoute(api, {
    path: "/reports/{reportId}/attachments",
    of: "reportId",
    summary: "上传一个附件到在办的年度报告，先进隔离区；不得上传国家秘密",
    tag,
    ...idAlone,
    take: (actor, { of: reportId, ...file }, _query, content, once) => attach(casework, actor, { ...file, reportId }, content, once),
  })
  queryRoute(api, {
    path: "/reports/{reportId}/attachments",
    summary: "一份年度报告的附件，按次序；报送后不再变",
    tag,
    act: "report.read",
    input: z.object({ reportId: Id }),
    answer: z.object({ items: z.array(ReportAttachment).readonly(), changeable: z.boolean(), most: z.int() }),
    run: async ({ tx, session, acts, query }) => {
      const shown = await shownAttachments(tx, session.agencyId, query.reportId, acts)
      return shown === null
        ? null
        : { ...shown, items: shown.items.map((one) => ({ ...one, openable: isOpenable(one, room.policy) })), most: mostAttachments }
    },
  })
  const params = z.object({ reportId: Id })
  const one = z.object({ reportId: Id, fileId: Id })
  commandRoute(api, {
    method: "put",
    path: "/reports/{reportId}/attachments/order",
    summary: "排附件的次序，须列全",
    tag,
    params,
    body: AttachmentsToOrder.omit({ reportId: true }),
    command: orderReportAttachments,
  })
  commandRoute(api, {
    method: "patch",
    path: "/reports/{reportId}/attachments/{fileId}",
    summary: "改附件的名称",
    tag,
    params: one,
    body: AttachmentToRetitle.pick({ title: true }),
    command: retitleReportAttachment,
    versioned: true,
  })
  commandRoute(api, {
    method: "delete",
    path: "/reports/{reportId}/attachments/{fileId}",
    summary: "移除附件；已报送的各次仍留存",
    tag,
    params: one,
    command: removeReportAttachment,
  })
}
