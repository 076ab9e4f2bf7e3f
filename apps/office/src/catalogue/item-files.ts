import { newId, once } from "../api/new-id.ts"
import { problemOf, unreachable } from "../api/problem.ts"
import type { ItemFile } from "./words.ts"

/** Where an officer gets a file of an item. */
export const contentAt = (itemId: string, fileId: string): string =>
  `/api/v1/catalogue-items/${encodeURIComponent(itemId)}/files/${encodeURIComponent(fileId)}/content`

/** As the portal will give it out, and as the body names it; a long name only by its end. */
export const namedInBody = (fileId: string, name: string): string =>
  `/files/${fileId}/${encodeURIComponent(
    [...name]
      .slice(-40)
      .join("")
      .replace(/['()*/\\?#\s]/gu, "_"),
  )}`

const encoded = (name: string): string => encodeURIComponent(name).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)

const isTaken = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"

/** Sends one file as bytes with its name in a header: the generated client knows no such body. @returns the file's id */
export const sendFile = async (itemId: string, place: ItemFile["place"], file: File): Promise<string> => {
  const response = await fetch(`/api/v1/catalogue-items/${encodeURIComponent(itemId)}/files?place=${place}`, {
    method: "POST",
    headers: {
      ...once(newId()),
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encoded(file.name)}`,
    },
    body: file,
  }).catch(() => {
    throw unreachable()
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok || !isTaken(answer)) throw problemOf(response.status, answer)
  return answer.id
}
