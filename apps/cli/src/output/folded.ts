import stringWidth from "string-width"

/** Breaks a text into lines of so many terminal columns, between any two letters as Chinese is set; a Chinese letter takes two columns. */
export const folded = (text: string, width: number): string => {
  const lines: string[] = []
  let [line, filled] = ["", 0]
  for (const letter of text) {
    const wide = stringWidth(letter)
    if (filled + wide > width && line !== "") {
      lines.push(line)
      ;[line, filled] = ["", 0]
    }
    line += letter
    filled += wide
  }
  return [...lines, line].join("\n")
}
