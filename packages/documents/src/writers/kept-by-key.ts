/** What takes long to make and is the same for a key: the last so many that were asked for are kept. A promise that fails is not. */
export class KeptByKey<Value> {
  readonly #most: number
  readonly #kept = new Map<string, Value>()

  constructor(most: number) {
    this.#most = most
  }

  /** @param make what is not kept yet */
  get(key: string, make: () => Value): Value {
    const kept = this.#kept.get(key) ?? this.#made(key, make)
    // A map lists what was put in last at its end.
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }

  #made(key: string, make: () => Value): Value {
    const made = make()
    if (made instanceof Promise)
      made.catch(() => {
        if (this.#kept.get(key) === made) this.#kept.delete(key)
      })
    return made
  }
}
