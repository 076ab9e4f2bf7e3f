/** A document that is to bear an electronic seal. */
export interface DocumentToSeal {
  readonly content: Uint8Array
  readonly contentType: string
  /** The letter's number as printed; null where its kind bears none. */
  readonly number: string | null
}

/** What came back with the seal on it. */
export interface SealedDocument {
  /** Read once. */
  readonly content: AsyncIterable<Uint8Array>
  readonly contentType: string
  /** What the seal calls its act. */
  readonly reference: string
}

/** Why a document was not sealed: `later` may go another time, `refused` will not. */
export class SealerError extends Error {
  readonly code: "SEALER_LATER" | "SEALER_REFUSED"
  constructor(code: SealerError["code"], why: string) {
    super(`${code} ${why}`)
    this.code = code
  }
}

/** An electronic seal. */
export interface Sealer {
  /** @throws SealerError */
  readonly seal: (document: DocumentToSeal) => Promise<SealedDocument>
}
