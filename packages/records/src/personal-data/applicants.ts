import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import { sealingKey } from "./data-keys.ts"
import { isSearched, personalFields, type PersonalData, type PersonalField, type SearchedField } from "./fields.ts"
import type { KeyRing } from "./key-ring.ts"
import { masked } from "./mask.ts"
import { seal, unseal, type SealedPlace } from "./seal.ts"
import { searchHash } from "./search-hash.ts"

/** The kinds of applicants that table 3 of the report counts, in the form's order. */
export const applicantKinds = [
  "naturalPerson",
  "commercialEnterprise",
  "researchInstitution",
  "publicWelfareOrganization",
  "legalServiceOrganization",
  "otherOrganization",
] as const

/** One of {@link applicantKinds}. */
export type ApplicantKind = (typeof applicantKinds)[number]

/** An applicant without personal data. */
export interface Applicant {
  readonly id: string
  readonly kind: ApplicantKind
  readonly erasedOn: Day | null
  readonly version: number
}

/** An applicant as shown: every field masked; an organization's name is no personal data and stands in full. */
export interface MaskedApplicant extends Applicant {
  readonly masked: PersonalData
}

const placeOf = (agencyId: string, rowId: string, field: PersonalField): SealedPlace => ({ agencyId, table: "applicant", rowId, field })

/** The applicant of the asking agency; null where there is none. */
export const applicantOf = async (tx: Tx, agencyId: string, id: string): Promise<Applicant | null> => {
  const { rows } = await sql<Applicant>`select id, kind, erased_on as "erasedOn", version from gongkai.applicant
    where agency_id = ${agencyId} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Seals the given fields of an applicant under the current key; an empty value removes the field. */
const keepFields = async (tx: Tx, ring: KeyRing, agencyId: string, id: string, data: PersonalData): Promise<void> => {
  const key = await sealingKey(tx, ring)
  for (const field of personalFields) {
    const value = data[field]
    if (value === "")
      await sql`delete from gongkai.applicant_field where agency_id = ${agencyId} and applicant_id = ${id} and field = ${field}`.execute(tx)
    if (value === undefined || value === "") continue
    const sealed = seal(value, placeOf(agencyId, id, field), key)
    const hash = isSearched(field) ? searchHash(agencyId, field, value, key) : null
    await sql`insert into gongkai.applicant_field (agency_id, applicant_id, field, key_id, sealed, search_hash)
      values (${agencyId}, ${id}, ${field}, ${key.id}, ${sealed}, ${hash})
      on conflict (agency_id, applicant_id, field) do update
      set key_id = excluded.key_id, sealed = excluded.sealed, search_hash = excluded.search_hash`.execute(tx)
  }
}

/** Adds an applicant of an agency. */
export const insertApplicant = async (
  tx: Tx,
  ring: KeyRing,
  agencyId: string,
  { id, kind, data }: { readonly id: string; readonly kind: ApplicantKind; readonly data: PersonalData },
): Promise<void> => {
  await sql`insert into gongkai.applicant (id, agency_id, kind) values (${id}, ${agencyId}, ${kind})`.execute(tx)
  await keepFields(tx, ring, agencyId, id, data)
}

/**
 * Changes an applicant that still has the version which the change was made on.
 * @returns the new version; null where it has another, or was erased
 */
export const updateApplicant = async (
  tx: Tx,
  ring: KeyRing,
  agencyId: string,
  {
    id,
    version,
    kind,
    data,
  }: { readonly id: string; readonly version: number; readonly kind?: ApplicantKind | undefined; readonly data: PersonalData },
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.applicant set kind = coalesce(${kind ?? null}, kind), version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} and erased_on is null returning version`.execute(tx)
  const [changed] = rows
  if (changed === undefined) return null
  await keepFields(tx, ring, agencyId, id, data)
  return changed.version
}

/**
 * Erases the personal data of an applicant; the row stays, and so do the events, which never held any.
 * @returns the new version; null where it is not there or was erased before
 */
export const eraseApplicant = async (tx: Tx, agencyId: string, id: string, today: Day): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.applicant set erased_on = ${today}::date, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and erased_on is null returning version`.execute(tx)
  await sql`delete from gongkai.applicant_field where agency_id = ${agencyId} and applicant_id = ${id}`.execute(tx)
  return rows[0]?.version ?? null
}

interface FieldRow {
  readonly field: PersonalField
  readonly sealed: Buffer
}

/** One field in the clear; null where it is not known. Only for the command that records the reason. */
export const unmaskedField = async (tx: Tx, ring: KeyRing, agencyId: string, id: string, field: PersonalField): Promise<string | null> => {
  const { rows } = await sql<FieldRow>`select field, sealed from gongkai.applicant_field
    where agency_id = ${agencyId} and applicant_id = ${id} and field = ${field}`.execute(tx)
  const [row] = rows
  return row === undefined ? null : unseal(row.sealed, placeOf(agencyId, id, field), ring)
}

const shown = (kind: ApplicantKind, field: PersonalField, value: string): string =>
  kind !== "naturalPerson" && field === "name" ? value : masked(field, value)

/** An applicant with every field masked; null where there is none. */
export const maskedApplicant = async (tx: Tx, ring: KeyRing, agencyId: string, id: string): Promise<MaskedApplicant | null> => {
  const applicant = await applicantOf(tx, agencyId, id)
  if (applicant === null) return null
  const { rows } = await sql<FieldRow>`select field, sealed from gongkai.applicant_field
    where agency_id = ${agencyId} and applicant_id = ${id} order by field`.execute(tx)
  const fields = rows.map(({ field, sealed }) => [field, shown(applicant.kind, field, unseal(sealed, placeOf(agencyId, id, field), ring))] as const)
  return { ...applicant, masked: Object.fromEntries<string>(fields) }
}

/**
 * Finds applicants of the asking agency by the exact value of a field, whatever its width, case and blanks; under every
 * key that is in use, so that nothing is missed during a rotation.
 * @returns ids in order
 */
export const applicantsWith = async (tx: Tx, ring: KeyRing, agencyId: string, field: SearchedField, value: string): Promise<readonly string[]> => {
  // Keys that another process has added since are read when the current one is asked for.
  await sealingKey(tx, ring)
  const hashes = ring.keys().flatMap((key) => searchHash(agencyId, field, value, key) ?? [])
  const { rows } = await sql<{ id: string }>`select distinct applicant_id as id from gongkai.applicant_field
    where agency_id = ${agencyId} and field = ${field} and search_hash = any(${hashes}) order by 1`.execute(tx)
  return rows.map(({ id }) => id)
}
