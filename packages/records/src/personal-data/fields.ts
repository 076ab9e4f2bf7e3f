/** The fields of an applicant that are personal data. */
export const personalFields = [
  "name",
  "identityKind",
  "identityNumber",
  "phone",
  "email",
  "address",
  // Whoever acts for the applicant, and on what authority.
  "agentName",
  "agentIdentityNumber",
  "agentPhone",
  "agentAuthority",
] as const

/** One of {@link personalFields}. */
export type PersonalField = (typeof personalFields)[number]

/** Fields that are searched by their exact value. */
export const searchedFields = ["name", "identityNumber", "phone", "email"] as const satisfies readonly PersonalField[]

/** One of {@link searchedFields}. */
export type SearchedField = (typeof searchedFields)[number]

/** True for a field that is searched. */
export const isSearched = (field: PersonalField): field is SearchedField => searchedFields.some((searched) => searched === field)

/** Personal data of an applicant, in the clear; a field that is not known is missing. */
export type PersonalData = Readonly<Partial<Record<PersonalField, string>>>
