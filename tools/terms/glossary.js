// docs/terms.md as data: the tables there are what the checker knows, and it knows nothing else.

/** @typedef {{ chinese: string, word: string, not: string }} Wrong a wrong spelling, with the term that it stands for */

const cellsOf = (/** @type {string} */ line) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim())

const wrongWords = (/** @type {string} */ cell) => cell.split(",").map((word) => word.replaceAll("`", "").trim())

/**
 * @param {string} markdown the text of docs/terms.md
 * @returns {Wrong[]}
 */
export const wrongSpellings = (markdown) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| --") && !line.startsWith("| 中文 "))
    .flatMap((line) => {
      const [chinese = "", word = "", not = ""] = cellsOf(line)
      return wrongWords(not)
        .filter((each) => each !== "")
        .map((each) => ({ chinese, word, not: each }))
    })

const isChinese = (/** @type {string} */ word) => /\p{Script=Han}/u.test(word)

/** Identifiers as words: `carriedOut`, `carried-out` and `Carried_Out` all become "carried out". */
const asWords = (/** @type {string} */ text) =>
  text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, " ")
    .replaceAll(/[-_]/gu, " ")
    .toLowerCase()

/**
 * Makes the search for a glossary's wrong spellings.
 * @param {Wrong[]} glossary
 * @returns {(text: string, chineseToo: boolean) => Wrong[]} what is wrong in a line of text
 */
export const searchFor = (glossary) => {
  const latin = glossary.filter(({ not }) => !isChinese(not)).map((wrong) => ({ wrong, pattern: new RegExp(`\\b${asWords(wrong.not)}s?\\b`, "u") }))
  const chinese = glossary.filter(({ not }) => isChinese(not))
  return (text, chineseToo) => {
    const words = asWords(text)
    return [
      ...latin.filter(({ pattern }) => pattern.test(words)).map(({ wrong }) => wrong),
      ...(chineseToo ? chinese.filter(({ not }) => text.includes(not)) : []),
    ]
  }
}
