/** What is read aloud where something was taken out. @param article of the ground */
export const spokenWords = (article: string): string => `［不予公开：${article}］`

/** Where such words stand in a text. */
export const spokenWordsMet = /［不予公开：[^［］]*］/gu

/** A page's text without what we wrote into it ourselves. */
export const withoutSpokenWords = (text: string): string => text.replace(spokenWordsMet, "\n")
