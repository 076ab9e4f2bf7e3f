import { countyCategories, generalCategories, townshipCategories } from "@gongkai/law"
import { disclosureAttributes, normativeDocumentKinds } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Version, Words } from "../fields.ts"
import { genres } from "./genres.ts"
import { sections } from "./sections.ts"
import { subjects } from "./subjects.ts"

/** Why a thing is published: an item of Article 20 or 21. */
export const LegalCategory = z.enum([...Object.keys(generalCategories), ...Object.keys(countyCategories), ...Object.keys(townshipCategories)])
export const SectionCode = z.enum(Object.keys(sections))
export const GenreCode = z.enum(Object.keys(genres))
export const SubjectCode = z.enum(Object.keys(subjects))

const mostBody = 700_000

/** HTML as an editor sends it; what is not allowed there is taken out. */
const Body = z
  .string()
  .max(mostBody)
  .refine((text) => !/[\p{Cs}\0]/u.test(text), "不能含有控制字符")

/** What of an item is written by people; each is given, null where there is none. */
export const ItemFields = z.object({
  title: Words(1, 200),
  summary: Words(0, 1000),
  body: Body,
  section: SectionCode,
  legalCategory: LegalCategory,
  subject: SubjectCode.nullable(),
  genre: GenreCode,
  keywords: z.array(Words(1, 30)).max(20),
  documentNumber: Words(1, 60).nullable(),
  issuingBody: Words(1, 200),
  /** 生成日期. */
  madeOn: LegalDay,
  attribute: z.enum(disclosureAttributes),
  /** Why it is not disclosed, by article, paragraph and item: 14, 15-1, 16/2. */
  ground: z
    .string()
    .regex(/^[A-Za-z0-9./-]{1,60}$/u)
    .nullable(),
  reviewDue: LegalDay.nullable(),
  documentKind: z.enum(normativeDocumentKinds).nullable(),
  interprets: Id.nullable(),
  noInterpretation: Words(1, 500).nullable(),
})

const shape = ItemFields.shape

/** An item as it is first saved: what is left out is empty. */
export const ItemToSave = z.object({
  itemId: Id,
  ...shape,
  summary: shape.summary.default(""),
  body: shape.body.default(""),
  subject: shape.subject.default(null),
  keywords: shape.keywords.default([]),
  documentNumber: shape.documentNumber.default(null),
  attribute: shape.attribute.default("proactive"),
  ground: shape.ground.default(null),
  reviewDue: shape.reviewDue.default(null),
  documentKind: shape.documentKind.default(null),
  interprets: shape.interprets.default(null),
  noInterpretation: shape.noInterpretation.default(null),
  /** Who sent the information in; nobody where the office wrote it. */
  contributedBy: Words(1, 100).nullable().default(null),
  /** The entry of the register of penalties that it makes public. */
  registerEntryId: Id.nullable().default(null),
})

/** An item at the version that the caller has seen. */
export const SeenItem = z.object({ itemId: Id, version: Version })

/** An item put otherwise, at the version seen. */
export const ItemToChange = z.object({ ...SeenItem.shape, ...shape })
