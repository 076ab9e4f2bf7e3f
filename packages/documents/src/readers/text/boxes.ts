const uprights = /[│┃║｜]/gu
const drawn = /^[ \t─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┠┨┯┷┿╂+|-]+$/u
/** Fewer uprights may stand in a menu or a title. */
const fewest = 40

/** True where a text draws its tables with box characters, or with full-width bars. */
export const drawnInBoxes = (text: string): boolean =>
  (text.includes("│") || text.includes("｜") || text.includes("┃") || text.includes("║")) && (text.match(uprights)?.length ?? 0) >= fewest

/** The same text with pipes for uprights and without the lines that only draw; places stay the same. */
export const withPipes = (text: string): string =>
  text
    .split("\n")
    .map((line) => {
      // A backslash before an upright is a mark for nothing, and before a pipe would escape it.
      const piped = line.replace(/\\(?=[│┃║｜])/gu, "\\ ").replace(uprights, "|")
      return piped !== "" && /[─━═+-]/u.test(piped) && drawn.test(piped) ? "| --- | --- |" : piped
    })
    .join("\n")
