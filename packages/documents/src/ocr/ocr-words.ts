/** A word that was recognised in a picture; places in the picture's own pixels, or in points where a page is read by them. */
export interface OcrWord {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** From 0 to 100, as the recogniser itself says. */
  readonly confidence: number
}

/** What a reader of scanned pages takes: the words of a page, from 1. Whatever is read by them has to be confirmed by a person. */
export type OcrWords = (page: number) => Promise<readonly OcrWord[]>
