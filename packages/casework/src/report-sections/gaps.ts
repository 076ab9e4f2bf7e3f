/** A prompt in a draft for what no record says; the officer puts words in its place, and a report that keeps one is not finished. */
export const gap = (words: string): string => `〔待填：${words}〕`

/** The prompts that a text still has, in its order: what each asks for. */
export const gapsIn = (text: string): readonly string[] => [...text.matchAll(/〔待填：?([^〔〕]*)〕/gu)].map(([, words = ""]) => words)
