import type { paths } from "@gongkai/client"
import type { ComponentType, ReactNode } from "react"
import type { Call } from "../../api/answered.ts"
import { once, seen } from "../../api/new-id.ts"
import { FormButton } from "../../listing/form-button.tsx"
import { InTime } from "./in-time.tsx"
import type { At, Offer } from "./offer.ts"

type Posting = {
  [Path in keyof paths]: paths[Path] extends { post: { requestBody: { content: { "application/json": object } } } } ? Path : never
}[keyof paths]
/** What is sent to a path. */
export type BodyOf<Path extends Posting> = paths[Path] extends {
  post: { requestBody: { content: { "application/json": infer Body extends object } } }
}
  ? Body
  : never

/** A verb that is offered on a case. */
export interface Doing {
  readonly offer: Offer
  readonly at: At
  readonly primary?: boolean
}

/** Parameters of a call that makes something. */
export const keyed = ({ caseId }: At, id: string) => ({ path: { caseId }, header: once(id) })
/** Parameters of a call on the version that was seen. */
export const versioned = ({ caseId, version }: At) => ({ path: { caseId }, header: seen(version) })

/** Everything that a step of a case changes. */
const refreshOf = ({ caseId }: At) => [["requests", caseId], ["board"]]

const initialOf = <Values extends object>({ on }: At, initial: Partial<Values> | undefined): Partial<Values> | undefined =>
  on === undefined ? initial : Object.assign<Partial<Values>, object>({ ...initial }, { on })

/** A verb's button with its form; what the form asks, and the call. */
export const verb = <Values extends object>(
  fields: (offer: Offer) => ReactNode,
  send: (at: At, values: Values, id: string) => Call<unknown>,
  initial?: Partial<Values>,
): ComponentType<Doing> => {
  const Verb = ({ offer, at, primary = false }: Doing) => (
    <FormButton<Values>
      label={offer.words}
      title={offer.words}
      primary={primary}
      okText="确定"
      initial={initialOf(at, initial)}
      send={(values, id) => send(at, values, id)}
      refresh={refreshOf(at)}
    >
      <InTime offer={offer} />
      {fields(offer)}
    </FormButton>
  )
  return Verb
}
