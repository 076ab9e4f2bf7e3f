/** A schema of the OpenAPI document, as far as the fuzz reads it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
  readonly format?: string
}

interface Media {
  readonly schema?: Schema
}

/** One call of the document. */
export interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly { readonly in: "path" | "query" | "header" | "cookie"; readonly name: string; readonly schema?: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>
}

/** The document, as far as the fuzz reads it. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Partial<Operation>>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Every call that the document has; routes added later are among them. */
export const operationsOf = ({ paths }: ApiDocument): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ parameters: [], responses: {}, ...one, method: method.toUpperCase(), path })),
  )

/** What a reference stands for; anything else is itself. */
export const resolved = ({ components }: ApiDocument, schema: Schema): Schema => {
  const name = schema.$ref?.split("/").at(-1)
  return name === undefined ? schema : (components.schemas[name] ?? {})
}
