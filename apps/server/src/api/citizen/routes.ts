import { z } from "@hono/zod-openapi"
import { ownCase, RecordsError } from "@gongkai/records"
import { problem } from "../../http/problem.ts"
import { failures, type Api } from "../api.ts"
import { jsonBody } from "../json-body.ts"

const path = "/api/v1/citizen/case"

// What is printed on a receipt is plain; anything else no receipt bears.
const Plain = z.string().regex(/^[\x20-\x7e]{1,60}$/u)
const Receipt = z.object({ receiptNumber: Plain, code: Plain })

const OwnCase = z
  .object({
    receiptNumber: z.string(),
    issuedOn: z.string(),
    agencyName: z.string(),
    steps: z.array(z.object({ step: z.string(), onDay: z.string() })).readonly(),
  })
  .openapi("OwnCase")

/** What an applicant sees of the own case by receipt and code, without signing in. */
export const citizenRoutes = ({ app, casework }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary: "申请人凭回执编号和查询码查看自己的一件申请，不用登录",
    tags: ["申请人查询"],
    security: [],
    request: { body: { required: true, content: { "application/json": { schema: z.strictObject(Receipt.shape) } } } },
    responses: { ...failures, 200: { content: { "application/json": { schema: OwnCase } }, description: "自己的一件" } },
  })
  app.post(path, async (context) => {
    const given = await jsonBody(context, Receipt)
    if (given instanceof Response) return given
    try {
      const found = await casework.records.asCitizen(Receipt.parse(given), casework.now(), ownCase)
      return found === null ? problem(context, "RECEIPT_WRONG") : context.json(OwnCase.parse(found))
    } catch (error) {
      if (error instanceof RecordsError && (error.code === "RECEIPT_WRONG" || error.code === "RECEIPT_LIMITED")) return problem(context, error.code)
      throw error
    }
  })
}
