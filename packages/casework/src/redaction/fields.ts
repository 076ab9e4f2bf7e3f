import { redactionGrounds, type RedactionGroundId } from "@gongkai/law"
import { z } from "zod"
import { Id } from "../fields.ts"

const isGround = (id: string): id is RedactionGroundId => Object.hasOwn(redactionGrounds, id)

/** The grounds of redaction, as callers write them. */
const RedactionGround = z.string().refine(isGround, "没有这一条款")

/** For whom a version is made. */
export const RedactionLayer = z.enum(["internal", "applicant", "public"])

/** A rectangle on a page, in points from its upper left corner. */
const MarkBox = z.object({
  x: z.number().min(-10).max(6000),
  y: z.number().min(-10).max(6000),
  width: z.number().min(0.5).max(6000),
  height: z.number().min(0.5).max(6000),
})

/** A mark as an officer sets it. */
export const MarkToSave = z.object({
  id: Id,
  page: z.number().int().min(1).max(10_000),
  boxes: z.array(MarkBox).min(1).max(200),
  ground: RedactionGround,
  layers: z.array(RedactionLayer).min(1).max(3),
  elsewhere: z.boolean().default(false),
})

/** More marks than a document has that somebody reads through. */
export const mostMarks = 2000
