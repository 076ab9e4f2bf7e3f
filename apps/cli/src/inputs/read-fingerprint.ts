import { ReportError, type Fingerprint } from "@gongkai/report"
import { parseFingerprint } from "@gongkai/report/schema"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { failureWords } from "./failure.ts"
import { readPath } from "./read-path.ts"

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fingerprint in a file. @throws WrongArguments where it cannot be read, or is none */
export const readFingerprint = (path: string, maxBytes: number): Fingerprint => {
  const bytes = readPath(path, maxBytes)
  if (!(bytes instanceof Uint8Array)) throw new WrongArguments("fingerprint.unreadable", `${path}（${failureWords[bytes.reason]}）`)
  try {
    return parseFingerprint(parsed(new TextDecoder().decode(bytes)))
  } catch (error) {
    if (!(error instanceof ReportError)) throw error
    throw new WrongArguments("fingerprint.unreadable", `${path}（${error.message}）`)
  }
}
