import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { DigestRhythm } from "@gongkai/records"

const keyBytes = 32

/** Whose digest, as a link names it. */
export interface DigestLink {
  readonly agencyId: string
  readonly subscriptionId: string
}

/** Links that stand in mails and prove that whoever follows them reads the mailbox. */
export interface DigestLinks {
  readonly confirm: (of: DigestLink & { readonly rhythm: DigestRhythm }) => string
  readonly end: (of: DigestLink) => string
  /** Whether a mark is that of the link; nothing is looked up for another. */
  readonly isConfirm: (of: DigestLink & { readonly rhythm: string }, mark: string) => boolean
  readonly isEnd: (of: DigestLink, mark: string) => boolean
}

/** The address in which a digest is asked for. */
export const digestPath = "/digest"

/** @param base the portal's address, without a slash at its end */
export const digestLinks = (secret: string, base: string): DigestLinks => {
  const key = new Uint8Array(hkdfSync("sha256", secret, "", "gongkai digest link", keyBytes))
  const mark = (...parts: readonly string[]): string => createHmac("sha256", key).update(JSON.stringify(parts)).digest("base64url")
  const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
  const confirmMark = ({ agencyId, subscriptionId, rhythm }: DigestLink & { readonly rhythm: string }): string =>
    mark("confirm", agencyId, subscriptionId, rhythm)
  const endMark = ({ agencyId, subscriptionId }: DigestLink): string => mark("end", agencyId, subscriptionId)
  return {
    confirm: (of) => `${base}${digestPath}/confirm/${of.agencyId}/${of.subscriptionId}/${of.rhythm}/${confirmMark(of)}`,
    end: (of) => `${base}${digestPath}/end/${of.agencyId}/${of.subscriptionId}/${endMark(of)}`,
    isConfirm: (of, given) => /^[\w-]+$/u.test(given) && same(given, confirmMark(of)),
    isEnd: (of, given) => /^[\w-]+$/u.test(given) && same(given, endMark(of)),
  }
}
