import { widthOf } from "./width-of.ts"

/** Breaks a text into lines of so many terminal columns, between any two letters as Chinese is set; a Chinese letter takes two columns. */
export const folded = (text: string, width: number): readonly string[] => {
  if (widthOf(text) <= width) return [text]
  const lines: string[] = []
  let [line, filled] = ["", 0]
  for (const letter of text) {
    const wide = widthOf(letter)
    if (filled + wide > width && line !== "") {
      lines.push(line)
      ;[line, filled] = ["", 0]
    }
    line += letter
    filled += wide
  }
  return [...lines, line]
}
