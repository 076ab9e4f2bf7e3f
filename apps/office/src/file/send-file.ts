import { newId, once } from "../api/new-id.ts"
import { problemOf, unreachable } from "../api/problem.ts"

const isTaken = (answer: unknown): answer is { readonly id: string } =>
  typeof answer === "object" && answer !== null && "id" in answer && typeof answer.id === "string"

/** One file at a time, as bytes with its name in a header: the generated client knows no such body. @returns its id @throws Problem */
export const sendFile = async (path: string, file: File): Promise<string> => {
  const response = await fetch(`/api/v1${path}`, {
    method: "POST",
    headers: {
      ...once(newId()),
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)}`,
    },
    body: file,
  }).catch(() => {
    throw unreachable()
  })
  // Read to its end also where nothing of it is wanted: an answer that nobody reads stays under way in the browser.
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok || !isTaken(answer)) throw problemOf(response.status, answer)
  return answer.id
}
