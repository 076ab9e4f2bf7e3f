/** A copy: a piece of a text may keep the whole document in memory for as long as it lives. */
const alone = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le")

/**
 * A pure function of short texts that remembers its answers: reports repeat the form's labels word by word.
 * @param most answers kept; beyond it all are forgotten, so that memory stays bounded
 */
export const remembered = (answer: (text: string) => string, most = 4096): ((text: string) => string) => {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > 64) return answer(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const found = answer(text)
    const key = alone(text)
    known.set(key, found === text ? key : alone(found))
    return found
  }
}
