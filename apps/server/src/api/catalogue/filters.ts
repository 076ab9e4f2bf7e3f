import { z } from "@hono/zod-openapi"
import { Id, LegalCategory, LegalDay, SectionCode, waitingForPerson, Words, Year } from "@gongkai/casework"
import { disclosureAttributes, itemOrders, itemStates, normativeDocumentKinds, type ItemFilter } from "@gongkai/records"

const yes = z.enum(["yes"]).optional()

/** What the catalogue's list is narrowed to, as text. */
export const ItemsWanted = z.object({
  state: z.enum(itemStates).optional(),
  section: SectionCode.optional(),
  legalCategory: LegalCategory.optional(),
  attribute: z.enum(disclosureAttributes).optional(),
  documentKind: z.enum(normativeDocumentKinds).optional(),
  words: Words(1, 60).optional(),
  public: z.enum(["yes", "no"]).optional(),
  year: Year.optional(),
  draftedBy: Id.optional(),
  /** Drafted by the asker. */
  mine: yes,
  /** Waiting for the asker: a stage, the publication, or what came back. */
  waiting: yes,
  /** Not disclosed, and to be looked at again by this day. */
  reviewDueBy: LegalDay.optional(),
  /** The policy whose interpretations are wanted. */
  interprets: Id.optional(),
  order: z.enum(itemOrders).default("made"),
})

/** The same as the records take it. */
export const itemFilter = (
  {
    state,
    section,
    legalCategory,
    attribute,
    documentKind,
    words,
    public: seen,
    year,
    draftedBy,
    mine,
    waiting,
    reviewDueBy,
    interprets,
    order,
  }: z.output<typeof ItemsWanted>,
  { personId, acts }: { readonly personId: string; readonly acts: ReadonlySet<string> },
): ItemFilter => ({
  state: state ?? null,
  section: section ?? null,
  legalCategory: legalCategory ?? null,
  attribute: attribute ?? null,
  documentKind: documentKind ?? null,
  words: words ?? null,
  isPublic: seen === undefined ? null : seen === "yes",
  year: year ?? null,
  draftedBy: mine === "yes" ? personId : (draftedBy ?? null),
  waitingFor: waiting === "yes" ? waitingForPerson(personId, acts) : null,
  reviewDueBy: reviewDueBy ?? null,
  interprets: interprets ?? null,
  order,
})
