import { z } from "@hono/zod-openapi"
import { refusals, type ItemForReading, type PublicationClock, type Refused } from "@gongkai/casework"
import {
  disclosureAttributes,
  filePlaces,
  finders,
  itemStates,
  normativeDocumentKinds,
  signOffStages,
  validities,
  verdictReasons,
  type ItemLine,
} from "@gongkai/records"

const day = z.string().nullable()
const Stage = z.enum(signOffStages)

const lineFields = {
  id: z.string(),
  indexNumber: z.string(),
  title: z.string(),
  summary: z.string(),
  section: z.string(),
  legalCategory: z.string(),
  subject: z.string().nullable(),
  genre: z.string(),
  keywords: z.array(z.string()).readonly(),
  documentNumber: z.string().nullable(),
  issuingBody: z.string(),
  madeOn: z.string(),
  attribute: z.enum(disclosureAttributes),
  ground: z.string().nullable(),
  reviewDue: day,
  validity: z.enum(validities),
  validityOn: day,
  documentKind: z.enum(normativeDocumentKinds).nullable(),
  normativeDocumentId: z.string().nullable(),
  registerEntryId: z.string().nullable(),
  interprets: z.string().nullable(),
  proposalId: z.string().nullable(),
  contributedBy: z.string().nullable(),
  draftedBy: z.string(),
  changedBy: z.string().nullable(),
  state: z.enum(itemStates),
  /** The stage that waits; null where none does. */
  waitingStage: Stage.nullable(),
  /** First publication. */
  publishedOn: day,
  /** Whether the public sees it now. */
  isPublic: z.boolean(),
  /** Whether what the public sees is another content than this. */
  changedSince: z.boolean(),
  /** The last day on which to publish (Article 26). */
  publishDue: day,
  late: z.boolean(),
  version: z.int(),
}

/** A line of the catalogue. */
export const CatalogueLine = z.object(lineFields).openapi("CatalogueLine")

/** A refusal told before anybody asks for what it refuses. */
const Against = z.object({ code: z.string(), words: z.string(), detail: z.record(z.string(), z.unknown()) }).openapi("Against")

const ItemFile = z
  .object({
    id: z.string(),
    name: z.string(),
    bytes: z.int(),
    contentType: z.string(),
    place: z.enum(filePlaces),
    position: z.int(),
    state: z.enum(["quarantined", "clean", "infected"]),
    version: z.int(),
  })
  .openapi("ItemFile")

const SignOff = z
  .object({
    id: z.string(),
    stage: Stage,
    contentHash: z.string(),
    verdict: z.enum(["passed", "returned"]),
    words: z.string().nullable(),
    byPersonId: z.string(),
    byPersonName: z.string().nullable(),
    onDay: z.string(),
    /** Given on another content than is there now, or before the item came back. */
    void: z.boolean(),
  })
  .openapi("ItemSignOff")

const Hit = z
  .object({
    finder: z.enum(finders),
    kind: z.string(),
    part: z.string(),
    fileId: z.string().nullable(),
    line: z.int(),
    text: z.string(),
    instead: z.string().nullable(),
    weight: z.int(),
    hash: z.string(),
    reason: z.enum(verdictReasons).nullable(),
    bars: z.boolean(),
  })
  .openapi("ItemHit")

/** An item as an officer opens it. */
export const CatalogueItem = z
  .object({
    ...lineFields,
    body: z.string(),
    noInterpretation: z.string().nullable(),
    validityBy: z.string().nullable(),
    contentHash: z.string(),
    publishedHash: z.string().nullable(),
    /** The chain that it was handed in to, in order. */
    stages: z.array(Stage).readonly(),
    files: z.array(ItemFile).readonly(),
    signOffs: z.array(SignOff).readonly(),
    hits: z.array(Hit).readonly(),
    /** What bars its publication now; empty where nothing does. */
    obstacles: z.array(Against).readonly(),
    /** What stands against the asker's doing the stage that waits. */
    againstTurn: z.union([Against, z.null()]),
    public: z
      .object({
        publishedOn: z.string(),
        changedAt: z.string(),
        withdrawnOn: day,
        withdrawnNote: z.string().nullable(),
        title: z.string(),
        summary: z.string(),
      })
      .nullable(),
  })
  .openapi("CatalogueItem")

const against = ({ code, detail }: Refused): z.input<typeof Against> => ({ code, words: refusals[code], detail: { ...detail } })

/** A line as it goes out. */
export const shownLine = (item: ItemLine, clock: PublicationClock): z.input<typeof CatalogueLine> => ({
  ...item,
  isPublic: item.publishedHash !== null,
  changedSince: item.publishedHash !== null && item.publishedHash !== item.contentHash,
  ...clock,
})

/** An item as it goes out. */
export const shownItem = ({
  item,
  files,
  signOffs,
  hits,
  obstacles,
  againstTurn,
  publishDue,
  late,
  public: seen,
}: ItemForReading): z.input<typeof CatalogueItem> => ({
  ...item,
  ...shownLine(item, { publishDue, late }),
  files,
  signOffs,
  hits,
  obstacles: obstacles.map(against),
  againstTurn: againstTurn === null ? null : against(againstTurn),
  public: seen,
})
