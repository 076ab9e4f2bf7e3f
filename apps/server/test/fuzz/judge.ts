import { refusals } from "@gongkai/casework"
import { z } from "zod"
import { httpProblems } from "../../src/http/problem.ts"
import { signInProblems } from "../../src/sign-in/problem.ts"
import type { ApiDocument, Operation, Schema } from "./document.ts"
import type { Sent } from "./requests.ts"

const codes = new Set<string>([...Object.keys(refusals), ...Object.keys(httpProblems), ...Object.keys(signInProblems)])

/** Makes a schema refuse what it does not name: an answer says no more than the document promises. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== "object" || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === "required" || key === "enum" ? value : closed(value)]))
  return "properties" in inside && !("additionalProperties" in inside) ? { ...inside, additionalProperties: false } : inside
}

const inDefinitions = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "#/$defs/"))

/** Judges answers by the document; remembers the schemas that it has read. */
export const judgeOf = (document: ApiDocument) => {
  const read = new Map<Schema, z.ZodType>()
  const fits = (schema: Schema, body: unknown): string | null => {
    const known = read.get(schema) ?? z.fromJSONSchema(inDefinitions(closed({ ...schema, $defs: document.components.schemas })) as never)
    read.set(schema, known)
    const parsed = known.safeParse(body)
    return parsed.success ? null : JSON.stringify(parsed.error.issues.slice(0, 3))
  }
  /** What is wrong with an answer; null where nothing is. `secrets` are words that the caller must never see. */
  return (operation: Operation, sent: Sent, response: Response, text: string, secrets: readonly string[]): string | null => {
    const { status } = response
    const shown = `${text}${JSON.stringify([...response.headers])}`
    if (status >= 500) return `a bug: ${text}`
    const leaked = secrets.find((secret) => shown.includes(secret))
    if (leaked !== undefined) return `another agency's: ${leaked}`
    const type = response.headers.get("content-type") ?? ""
    if (sent.method === "HEAD") return null
    if (status >= 400) {
      if (!type.startsWith("application/problem+json")) return `${String(status)} as ${type}`
      const body = JSON.parse(text) as Readonly<Record<string, unknown>>
      if (!codes.has(String(body["code"]))) return `unknown code ${String(body["code"])}`
      if (body["status"] !== status || body["requestId"] !== response.headers.get("x-request-id")) return `status or request id: ${text}`
      return fits({ $ref: "#/components/schemas/Problem" }, body)
    }
    if (sent.method !== operation.method) return null
    const promised = operation.responses[String(status)]
    if (promised === undefined) return `${String(status)} is not in the document`
    const schema = promised.content?.["application/json"]?.schema
    if (schema === undefined) return null
    if (type.startsWith("application/json")) return fits(schema, JSON.parse(text))
    // A list goes out in one of several forms.
    const named = Object.keys(promised.content ?? {}).some((one) => type.startsWith(one.split(";")[0] ?? one))
    return named ? null : `${String(status)} as ${type}`
  }
}
