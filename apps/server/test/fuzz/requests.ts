import fc from "fast-check"
import type { ApiDocument, Operation } from "./document.ts"
import { fileName, sampleFor, smallFile } from "./samples.ts"
import { broken, fitting, hostile, nastyText, type Pool } from "./values.ts"

/** One call as it goes out. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
}

/** As a client writes it; half of a surrogate pair it cannot write. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"))

/** Texts as they stand in a path or a query, some of them encoded as nothing should be. */
const raw = fc.oneof(
  nastyText.map((text) => encoded(text.slice(0, 3000))),
  fc.constantFrom("%00", "%ED%A0%80", "%ff%fe", "%", "%zz", "%2e%2e%2f", "..;", "a%2Fb", "%F0%9F%98%80", "+", "[]", "a".repeat(8000)),
)

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>, weight = 6): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd })

const inUrl = (document: ApiDocument, schema: object, pool: Pool): fc.Arbitrary<string> =>
  mostly(
    fitting(document, schema, pool).map((value) => encoded(asText(value))),
    raw,
  )

/** A header cannot hold everything: what is left is what a client could send. */
const inHeader = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/gu, "?").trim()

const record = (fields: Readonly<Record<string, fc.Arbitrary<string | undefined>>>): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .record(fields)
    .map((all) => Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))))

const absent = fc.constant(undefined)

const headersOf = (document: ApiDocument, { parameters }: Operation, pool: Pool) =>
  record(
    Object.fromEntries(
      parameters
        .filter((one) => one.in === "header")
        .map(({ name, schema = {} }) => [
          name,
          fc.oneof(
            {
              weight: 8,
              arbitrary:
                name === "if-match"
                  ? fc.constantFrom('"v1"', '"v2"', '"v3"')
                  : name === "content-disposition"
                    ? fileName
                    : fitting(document, schema, pool).map((v) => inHeader(asText(v))),
            },
            { weight: 1, arbitrary: nastyText.map((text) => inHeader(text).slice(0, 2000)) },
            { weight: 1, arbitrary: absent },
          ),
        ]),
    ),
  )

const urlOf = (document: ApiDocument, { path, parameters }: Operation, pool: Pool): fc.Arbitrary<string> => {
  const places = parameters.filter((one) => one.in === "path")
  const queries = parameters.filter((one) => one.in === "query")
  return fc
    .record({
      path: record(Object.fromEntries(places.map(({ name, schema = {} }) => [name, inUrl(document, schema, pool)]))),
      query: record(Object.fromEntries(queries.map(({ name, schema = {} }) => [name, fc.oneof(absent, inUrl(document, schema, pool))]))),
      extra: mostly(fc.constant(""), fc.constantFrom("extra=1", "limit=5&limit=6", "__proto__=1", "a[b]=c", "=", "&&", "%00=%00"), 8),
    })
    .map(({ path: given, query, extra }) => {
      const filled = path.replaceAll(/\{(\w+)\}/gu, (_whole, name: string) => given[name] ?? "x")
      const asked = [...Object.entries(query).map(([name, value]) => `${name}=${value}`), extra].filter((one) => one !== "").join("&")
      return asked === "" ? filled : `${filled}?${asked}`
    })
}

const wrongTypes = fc.constantFrom(
  "text/plain",
  "application/xml",
  "application/x-www-form-urlencoded",
  "application/json; charset=gb18030",
  "",
  "application/jsonx",
  "multipart/form-data; boundary=x",
)
const brokenJson = fc.constantFrom(
  "",
  "{",
  "{'id':1}",
  "[1,2",
  '{"id":"a"}}',
  "\u0000",
  '"\ud800',
  "NaN",
  '{"a":1e999}',
  `{"id":"a","id":"b"}`,
  "[".repeat(50_000),
  `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
  "\ufeff{}",
)

type Bodied = Pick<Sent, "body"> & { readonly type: string | null }

/** Bodies of another type than JSON: what the document's own description says is enough to be refused or taken. */
const otherBody = (type: string): fc.Arbitrary<Bodied> =>
  fc
    .oneof(smallFile, fc.uint8Array({ maxLength: 400 }))
    .map((body) => ({ type: type.startsWith("multipart/") ? `${type}; boundary=fuzz` : type, body }))

const bodyOf = (document: ApiDocument, operation: Operation, pool: Pool): fc.Arbitrary<Bodied> => {
  const { requestBody, method } = operation
  const types = Object.entries(requestBody?.content ?? {})
  if (types.length === 0)
    return method === "GET"
      ? fc.constant({ type: null, body: null })
      : mostly<Bodied>(
          fc.constant({ type: null, body: null }),
          hostile.map((value) => ({ type: "application/json", body: JSON.stringify(value) })),
          4,
        )
  return fc.oneof(
    ...types.map(([type, { schema = {} }]) => {
      if (!type.includes("json")) return otherBody(type)
      const sample = sampleFor(operation, pool)
      const fits =
        sample === null
          ? fitting(document, schema, pool)
          : fc.oneof({ weight: 3, arbitrary: sample }, { weight: 1, arbitrary: fitting(document, schema, pool) })
      const json = (value: unknown): Bodied => ({ type: "application/json", body: JSON.stringify(value) })
      return fc.oneof(
        { weight: 8, arbitrary: fits.map(json) },
        { weight: 6, arbitrary: broken(fits).map(json) },
        { weight: 1, arbitrary: fc.tuple(fits, wrongTypes).map(([value, wrong]) => ({ type: wrong, body: JSON.stringify(value) })) },
        { weight: 1, arbitrary: brokenJson.map((body) => ({ type: "application/json", body })) },
        { weight: 1, arbitrary: fc.constant({ type: "application/json", body: null }) },
      )
    }),
  )
}

const ownHeaders = mostly<Readonly<Record<string, string>>>(
  fc.constant({}),
  fc.constantFrom<Readonly<Record<string, string>>>(
    { "x-request-id": "a".repeat(5000) },
    { "x-request-id": "<b>" },
    { accept: "text/html" },
    { "content-encoding": "gzip" },
    { "x-forwarded-for": "'" },
    { "if-none-match": "*" },
    { origin: "https://evil.test" },
    { "sec-fetch-site": "cross-site" },
    { cookie: "gongkai.session_token=%00%ff; a=b" },
    { range: "bytes=0-1" },
  ),
  20,
)

/** Calls of one operation, fitting and broken. */
export const requestsFor = (document: ApiDocument, operation: Operation, pool: Pool): fc.Arbitrary<Sent> =>
  fc
    .record({
      method: mostly(fc.constant(operation.method), fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"), 30),
      path: urlOf(document, operation, pool),
      named: headersOf(document, operation, pool),
      own: ownHeaders,
      bodied: bodyOf(document, operation, pool),
    })
    .map(({ method, path, named, own, bodied: { type, body } }) => ({
      method,
      path,
      headers: { ...(type === null ? {} : { "content-type": type }), ...named, ...own },
      body: method === "GET" || method === "HEAD" ? null : body,
    }))
