/** One of a closed list of codes, as an address names it; null for what is none. */
export const codeIn = <Code extends string>(codes: readonly Code[], text: string | undefined): Code | null =>
  codes.find((code) => code === text) ?? null

/** An id, or what can be none. */
export const idIn = (text: string | undefined): string | null => (text !== undefined && /^[A-Za-z0-9._-]{1,80}$/u.test(text) ? text : null)

/** Words that are looked for: one line of them, cut where it is longer than any we would look for. */
export const wordsIn = (text: string | undefined, most: number): string | null => {
  const plain = (text ?? "").replace(/[\p{Cc}\p{Cs}]/gu, " ").trim()
  return plain === "" ? null : [...plain].slice(0, most).join("")
}
