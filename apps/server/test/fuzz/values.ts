import fc from "fast-check"
import { resolved, type ApiDocument, type Schema } from "./document.ts"

/** What values are drawn from where a schema leaves room: ids that mean something, of one's own agency and of others, and words. */
export interface Pool {
  readonly ids: readonly string[]
  readonly words: readonly string[]
}

/** Texts that broke something somewhere. */
const nasty = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "x\udfff\ud800",
    "'; drop table gongkai.person; --",
    "' or '1'='1",
    "%27%20or%201=1",
    "../../../../etc/passwd",
    "<script>alert(1)</script>",
    "{{7*7}}${7*7}",
    "𠮷𠮷\u202e\u200b\ufeff",
    "null",
    "__proto__",
    "constructor",
    "-1",
    "1e400",
    "0x10",
    "99999999999999999999",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "2026-11-20T00:00:00Z",
    "\r\nset-cookie: a=b",
    "长".repeat(5000),
    "a".repeat(70_000),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ maxLength: 300 }),
)

const nested = (depth: number): unknown => {
  let value: unknown = {}
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

/** Values of any type that fit no schema in particular. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: nasty },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [null], [[]], { id: {} }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom(3, 40, 500).map(nested) },
  { weight: 1, arbitrary: fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}') as unknown) },
)

export const nastyText = nasty

const days = fc.constantFrom("2026-11-20", "2026-11-23", "2026-12-31", "2025-01-02", "2004-01-01", "2027-05-01", "2100-12-31")

const text = (schema: Schema, pool: Pool): fc.Arbitrary<string> => {
  const { pattern, minLength = 0, maxLength = 60, format } = schema
  if (format === "date" || pattern?.includes("\\d{4}-\\d{2}-\\d{2}") === true) return days
  if (pattern !== undefined) {
    let matching: fc.Arbitrary<string>
    try {
      matching = fc.stringMatching(new RegExp(pattern, "u"), { maxLength: 40 })
      fc.sample(matching, 1)
    } catch {
      // A pattern that fast-check cannot turn round.
      return fc.constantFrom(...pool.ids, "/", "a")
    }
    const known = pool.ids.filter((id) => new RegExp(pattern, "u").test(id))
    return known.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: matching }) : matching
  }
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pool.words) },
    { weight: 1, arbitrary: fc.string({ minLength, maxLength: Math.min(maxLength, 60) }) },
    { weight: 1, arbitrary: fc.constantFrom(...pool.ids) },
  )
}

/** Values that fit a schema, as far as it says what fits. */
export const fitting = (document: ApiDocument, given: Schema, pool: Pool, depth = 0): fc.Arbitrary<unknown> => {
  const schema = resolved(document, given)
  const inside = (one: Schema) => fitting(document, one, pool, depth + 1)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map(inside))
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? [])
  if (types.length > 1) return fc.oneof(...types.map((type) => inside({ ...schema, type })))
  switch (types[0]) {
    case "string":
      return text(schema, pool)
    case "integer":
    case "number":
      // A measure may begin at half a point: whole ones within its bounds do.
      return fc.integer({
        min: Math.ceil(Math.max(schema.minimum ?? -5, -(2 ** 31))),
        max: Math.floor(Math.min(schema.maximum ?? 3000, 2 ** 31 - 1)),
      })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    case "array":
      return fc.array(inside(schema.items ?? {}), { minLength: Math.min(schema.minItems ?? 0, 5), maxLength: Math.min(schema.maxItems ?? 4, 5) })
    case "object": {
      const properties = Object.entries(schema.properties ?? {})
      const required = schema.required ?? []
      const fields = Object.fromEntries(properties.map(([name, one]) => [name, inside(one)]))
      return fc.record(fields, { requiredKeys: required.filter((name) => Object.hasOwn(fields, name)) })
    }
    default:
      return depth > 4 ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 })
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value)

/** A fitting object with one thing wrong: a field of another type, one missing, one too many. */
export const broken = (fits: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(fits, fc.nat(), hostile, fc.constantFrom("replace", "replace", "remove", "add", "whole")).map(([value, at, bad, how]) => {
    if (how === "whole" || !isObject(value)) return bad
    const names = Object.keys(value)
    const name = names[at % Math.max(names.length, 1)] ?? "id"
    if (how === "add") return { ...value, [typeof bad === "string" ? bad.slice(0, 50) : "extra"]: bad }
    return how === "remove" ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) : { ...value, [name]: bad }
  })
