import type { Box } from "./box.ts"
import type { Glyph } from "./glyph.ts"
import { rowsOf } from "./lines.ts"

/** A character that a document's font has, by what it stands for and how wide it is, in thousandths of its size. */
export interface FontCharacter {
  readonly text: string
  readonly width: number
}

/** The characters that a document's text layer uses, each under a number. */
export interface FontCharacters {
  readonly numberOf: (character: FontCharacter) => number
  /** In the order of their numbers, which begin with 1. */
  readonly all: () => readonly FontCharacter[]
}

/** Gathers the characters of a text layer. */
export const fontCharacters = (): FontCharacters => {
  const known = new Map<string, number>()
  const all: FontCharacter[] = []
  return {
    numberOf(character) {
      const key = `${String(character.width)} ${character.text}`
      const there = known.get(key)
      if (there !== undefined) return there
      all.push(character)
      known.set(key, all.length)
      return all.length
    },
    all: () => all,
  }
}

/** Words that stand for a passage that was taken out. */
export interface Spoken {
  readonly text: string
  readonly box: Box
}

interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly order: number
}

const short = (value: number): string => String(Math.round(value * 100) / 100)
const code = (value: number): string => value.toString(16).padStart(4, "0")

/** Stretches of what is kept, parted where something was taken out or a column begins. */
const piecesOf = (glyphs: readonly Glyph[], gone: ReadonlySet<Glyph>): readonly Piece[] => {
  const place = new Map(glyphs.map((glyph, at) => [glyph, at]))
  return rowsOf(glyphs)
    .flat()
    .flatMap((segment) => {
      const pieces: Glyph[][] = [[]]
      for (const glyph of segment.glyphs) {
        if (gone.has(glyph)) pieces.push([])
        else pieces.at(-1)?.push(glyph)
      }
      return pieces.filter(({ length }) => length > 0)
    })
    .map((piece) => ({ glyphs: piece, order: Math.min(...piece.map((glyph) => place.get(glyph) ?? 0)) }))
}

/** The glyphs of words that we add, laid out within their box. */
const spokenGlyphs = ({ text, box }: Spoken): readonly Glyph[] => {
  const characters = [...text]
  const advance = box.width / characters.length
  const size = Math.max(1, Math.min(box.height, 12))
  return characters.map((one, at) => ({
    text: one,
    box,
    origin: [box.x + at * advance, box.y + box.height * 0.85] as const,
    ...{ angle: 0, size, advance, colour: null, hidden: false, run: -1 },
  }))
}

/**
 * The operators that lay words beneath a page's picture, unseen. Every place is rounded to the picture's dots: the layer says
 * no more of how wide something was than the picture does.
 * @param page its height in points and the dots a point of its picture
 * @param glyphs what is seen of the page
 * @param gone what is not taken along
 * @param spoken what is read aloud where something was taken out
 * @param characters of the whole document
 */
export const textLayer = (
  page: { readonly height: number; readonly scale: number },
  glyphs: readonly Glyph[],
  gone: ReadonlySet<Glyph>,
  spoken: readonly Spoken[],
  characters: FontCharacters,
): string => {
  const rounded = (value: number): number => Math.round(value * page.scale) / page.scale
  const written = (piece: readonly Glyph[]): string => {
    const [first] = piece
    if (first === undefined) return ""
    const { angle, size } = first
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const along = ({ origin: [x, y] }: Glyph): number => rounded((x - first.origin[0]) * cos + (y - first.origin[1]) * sin)
    let [pen, shown] = [0, ""]
    const set = (text: string, advance: number): void => {
      // Coarse steps keep the document's font small.
      const width = Math.max(20, Math.round((advance / size) * 20) * 50)
      shown += `<${code(characters.numberOf({ text, width }))}>`
      pen += (width * size) / 1000
    }
    for (const [at, glyph] of piece.entries()) {
      const [start, before] = [along(glyph), piece[at - 1]]
      // A blank between words is set, so that what is copied has it too.
      if (before !== undefined && start - (along(before) + rounded(before.advance)) > 0.15 * size) set(" ", Math.max(start - pen, 0.1 * size))
      const shift = Math.round(((pen - start) * 1000) / size)
      if (shift !== 0) {
        shown += String(shift)
        pen = start
      }
      set(glyph.text, glyph.advance)
    }
    const matrix = [cos, -sin, sin, cos, rounded(first.origin[0]), page.height - rounded(first.origin[1])].map(short).join(" ")
    return `/F0 ${short(size)} Tf ${matrix} Tm [${shown}] TJ`
  }
  const place = new Map(glyphs.map((glyph, at) => [glyph, at]))
  const orderOf = ({ box }: Spoken): number => {
    const after = glyphs.find(
      (glyph) =>
        gone.has(glyph) &&
        glyph.box.x < box.x + box.width &&
        glyph.box.y < box.y + box.height &&
        glyph.box.x + glyph.box.width > box.x &&
        glyph.box.y + glyph.box.height > box.y,
    )
    return after === undefined ? glyphs.length : (place.get(after) ?? glyphs.length)
  }
  const pieces = [...piecesOf(glyphs, gone), ...spoken.map((one) => ({ glyphs: spokenGlyphs(one), order: orderOf(one) }))]
  const lines = pieces.sort((a, b) => a.order - b.order).map(({ glyphs: piece }) => written(piece))
  return ["BT 3 Tr", ...lines, "ET"].join("\n")
}
