import { a4, ownPage, wrapped } from "./own-page.ts"
import type { RedactionLimits } from "./limits.ts"
import type { PageSource } from "./page-source.ts"
import { RedactionError } from "./refusal.ts"

const size = 12
const [top, down, linesAPage] = [80, 22, 32]

/** Sets a plain text on pages of A4, line by line as it stands, long lines wrapped. @throws RedactionError where it is too long */
export const openText = (text: string, limits: RedactionLimits): PageSource => {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/u.test(text)) throw new RedactionError("format-unknown")
  const lines = text.split(/\r\n|\r|\n|\f/u).flatMap((line) => wrapped(line.replaceAll("\t", "    "), size, a4.width - 112))
  const pages = Math.max(1, Math.ceil(lines.length / linesAPage))
  if (pages > limits.mostPages) throw new RedactionError("too-many-pages", { pages, most: limits.mostPages })
  return {
    pages,
    draw: (page) => {
      if (page < 1 || page > pages) return Promise.reject(new RedactionError("no-such-page", { page }))
      const own = lines.slice((page - 1) * linesAPage, page * linesAPage)
      return Promise.resolve(
        ownPage(
          own.map((line, at) => ({ text: line, x: 56, y: top + at * down, size })),
          [],
        ),
      )
    },
    close: () => Promise.resolve(),
  }
}
