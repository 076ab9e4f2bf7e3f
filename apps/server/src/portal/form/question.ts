const words = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"] as const
const most = 9

const wordOf = (number: number): string => {
  if (number <= 10) return words[number] ?? ""
  return `十${words[number - 10] ?? ""}`
}

const termsOf = (nonce: string): readonly [number, number] => {
  const of = (at: number): number => (nonce.charCodeAt(at) % most) + 1
  return [of(0), of(1)]
}

/** A question in words, which a screen reader reads and anybody answers: 三加五等于几. */
export const questionOf = (nonce: string): string => {
  const [a, b] = termsOf(nonce)
  return `${wordOf(a)}加${wordOf(b)}等于几？`
}

/** Whether an answer is right: digits of every width, or the word. */
export const rightAnswer = (nonce: string, answer: string): boolean => {
  const [a, b] = termsOf(nonce)
  const said = answer.normalize("NFKC").replace(/\s/gu, "")
  return said === String(a + b) || said === wordOf(a + b)
}
