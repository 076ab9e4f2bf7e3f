import { run } from "zhlint"

/** A place where punctuation or spacing is not as it is printed. */
export interface PunctuationFault {
  readonly line: number
  /** What stands there. */
  readonly before: string
  readonly after: string
  /** What is against it, in Chinese. */
  readonly words: readonly string[]
}

/*
 * As documents of state are printed (GB/T 15834): Chinese marks of full width, none doubled by blanks; no blank between Chinese
 * and figures, as GB/T 9704 prints them, so that rule of the library stays off.
 */
const rules = {
  fullwidthPunctuation: "，。：；？！“”‘’（）",
  halfwidthPunctuation: "",
  adjustedFullwidthPunctuation: "“”‘’",
  unifiedPunctuation: "simplified" as const,
  noSpaceBetweenFullwidthContent: true,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceInsideQuotation: true,
  noSpaceInsideBracket: true,
  trimSpace: true,
}

const mostLine = 2000
const mostFaults = 200

/** Marks by which the library would read Markdown and HTML, which a line of plain words is not. */
const markup = /[<>*_`#~[\]\\|{}]/u

/** Lines of a text whose punctuation or spacing is not as it is printed; lines with marks of other languages are left alone. */
export const findPunctuation = (text: string): readonly PunctuationFault[] => {
  const faults: PunctuationFault[] = []
  for (const [at, line] of text.split("\n").entries()) {
    if (faults.length >= mostFaults) break
    const before = line.trim()
    if (before === "" || before.length > mostLine || markup.test(before) || !/\p{Script=Han}/u.test(before)) continue
    const { result, validations } = run(before, { rules })
    if (result !== before) faults.push({ line: at + 1, before, after: result, words: [...new Set(validations.map(({ message }) => message))] })
  }
  return faults
}
