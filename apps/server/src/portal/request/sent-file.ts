/** A file that came with a form. */
export interface SentFile {
  readonly name: string
  readonly size: number
  readonly stream: () => AsyncIterable<Uint8Array>
}
