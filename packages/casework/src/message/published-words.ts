import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Words } from "../fields.ts"

/** The words of a message in which it may be published: the office leaves out what names somebody. Null where the answer is the sender's alone. */
export const PublishedWords = z.object({ subject: Words(1, 100), text: Paragraphs(1, 5000) }).nullable()

/** The same as a message keeps them. */
export const publishedFrom = <On>(words: z.output<typeof PublishedWords>, on: On) =>
  words === null
    ? { publishedOn: null, publishedSubject: null, publishedText: null }
    : { publishedOn: on, publishedSubject: words.subject, publishedText: words.text }
