/** The fields that are open: code between begin and separate is not printed, the result behind it is. */
export class Fields {
  readonly #open: { code: string; isCode: boolean; isContents: boolean }[] = []

  get depth(): number {
    return this.#open.length
  }

  /** True within a field's code. */
  get inCode(): boolean {
    return this.#open.at(-1)?.isCode === true
  }

  /** True where text is not printed, or is a table of contents, which says again what stands elsewhere. */
  get hides(): boolean {
    return this.#open.some(({ isCode, isContents }) => isCode || isContents)
  }

  /** Words of the code. */
  say(code: string): void {
    const field = this.#open.at(-1)
    if (field !== undefined && field.code.length < 200) field.code += code
  }

  /** A mark of a field that is written in pieces. */
  mark(kind: string | null): void {
    const field = this.#open.at(-1)
    if (kind === "begin") this.#open.push({ code: "", isCode: true, isContents: false })
    else if (kind === "end") this.#open.pop()
    else if (kind === "separate" && field !== undefined) {
      field.isCode = false
      field.isContents = /^\s*TOC\b/iu.test(field.code)
    }
  }

  /** A field that is written as one element, its result within. */
  simple(code: string): void {
    this.#open.push({ code, isCode: false, isContents: /^\s*TOC\b/iu.test(code) })
  }

  /** Ends all that was begun beyond a depth. */
  endTo(depth: number): void {
    if (this.#open.length > depth) this.#open.length = depth
  }
}
