import { URI, type TOTP } from "otpauth"

const given = new Set<string>()

/** A code that an authenticator shows now, has just shown or is about to: each is taken once, so each is given once. */
export const unspentCode = (uri: string): string => {
  const authenticator = URI.parse(uri) as TOTP
  for (const away of [0, -30_000, 30_000]) {
    const code = authenticator.generate({ timestamp: Date.now() + away })
    if (given.has(`${uri} ${code}`)) continue
    given.add(`${uri} ${code}`)
    return code
  }
  throw new Error("three codes within half a minute: there are no more")
}
