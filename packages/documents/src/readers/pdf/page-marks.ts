import { chained, identity, type Matrix } from "../../pdf/matrix.ts"
import { movedBox, shared, type Box } from "./geometry.ts"
import { Drawing } from "./drawing.ts"
import type { PageMarks } from "./marks.ts"
import { newPen, Writing, type Font, type FontGlyph, type Pen } from "./written.ts"

/** The library's list of a page's operations. */
export interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The page as the library gives it, as far as it is looked at here. */
export interface LoadedPage {
  readonly page: number
  readonly width: number
  readonly height: number
  /** From the page's own space to points from the top left corner as it is looked at. */
  readonly view: Matrix
  readonly operations: Operations
  /** Numbers of the operations by their names. */
  readonly names: Readonly<Record<string, number>>
  readonly fontOf: (name: string) => Font | null
  /** Whether a layer of the document is shown. */
  readonly isShown: (layer: unknown) => boolean
}

interface State {
  matrix: Matrix
  clip: Box
  pen: Pen
  lineWidth: number
  palePaint: boolean
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const isNumbers = (value: unknown): value is ArrayLike<number> =>
  value instanceof Float32Array || (isList(value) && value.every((one) => typeof one === "number"))
const numberOf = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0)

const matrixOf = (value: unknown): Matrix | null =>
  isNumbers(value) && value.length >= 6 ? [value[0] ?? 1, value[1] ?? 0, value[2] ?? 0, value[3] ?? 1, value[4] ?? 0, value[5] ?? 0] : null

const isGlyph = (value: unknown): value is FontGlyph =>
  typeof value === "object" && value !== null && "unicode" in value && typeof value.unicode === "string" && "width" in value

const isShowable = (value: unknown): value is FontGlyph | number => typeof value === "number" || isGlyph(value)

/** Nearly white: an edge drawn so divides nothing that one sees on paper. */
const pale = /^#f[4-9a-f]f[4-9a-f]f[4-9a-f]$/iu

/** More states than this within each other are a trap. */
const deepestStates = 200

/** Goes through a page's operations and keeps what they show. */
class Walk {
  readonly writing = new Writing()
  readonly drawing = new Drawing()
  images = 0
  #state: State
  readonly #states: State[] = []
  /** One entry for each piece of marked content that is open: whether it hides what stands in it. */
  readonly #hiding: boolean[] = []
  #hidden = 0
  #clipNext = false

  constructor(page: LoadedPage) {
    this.#state = { matrix: page.view, clip: { x0: 0, y0: 0, x1: page.width, y1: page.height }, pen: newPen(), lineWidth: 1, palePaint: false }
  }

  save(): void {
    if (this.#states.length < deepestStates) this.#states.push({ ...this.#state, pen: { ...this.#state.pen } })
  }

  restore(): void {
    this.#state = this.#states.pop() ?? this.#state
  }

  transform(args: readonly unknown[]): void {
    const inner = matrixOf(args)
    if (inner !== null) this.#state.matrix = chained(this.#state.matrix, inner)
  }

  get pen(): Pen {
    return this.#state.pen
  }

  set lineWidth(width: number) {
    this.#state.lineWidth = width
  }

  set paint(colour: unknown) {
    this.#state.palePaint = typeof colour === "string" && pale.test(colour)
  }

  clipNext(): void {
    this.#clipNext = true
  }

  beginForm([matrix, bounds]: readonly unknown[]): void {
    this.save()
    const inner = matrixOf(matrix)
    if (inner !== null) this.#state.matrix = chained(this.#state.matrix, inner)
    if (isNumbers(bounds) && bounds.length === 4)
      this.#clip(movedBox(this.#state.matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0))
  }

  beginContent(hides: boolean): void {
    this.#hiding.push(hides)
    if (hides) this.#hidden++
  }

  endContent(): void {
    if (this.#hiding.pop() === true) this.#hidden--
  }

  show(items: unknown): void {
    if (isList(items)) this.writing.show(items.filter(isShowable), this.#state.pen, this.#state.matrix, this.#state.clip, this.#hidden === 0)
  }

  path([fn, data, bounds]: readonly unknown[], strokes: ReadonlySet<number>, fills: ReadonlySet<number>): void {
    const operation = numberOf(fn)
    const [points] = isList(data) ? data : []
    const { matrix, clip, lineWidth, palePaint } = this.#state
    if (isNumbers(points) && this.#hidden === 0) {
      const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
      if (fills.has(operation)) this.drawing.fill(points, matrix, clip, palePaint)
      if (strokes.has(operation)) this.drawing.stroke(points, matrix, lineWidth * scale, clip)
    }
    if (!this.#clipNext) return
    this.#clipNext = false
    if (isNumbers(bounds) && bounds.length === 4) this.#clip(movedBox(matrix, bounds[0] ?? 0, bounds[1] ?? 0, bounds[2] ?? 0, bounds[3] ?? 0))
  }

  #clip(box: Box): void {
    if (Number.isFinite(box.x0 + box.x1 + box.y0 + box.y1)) this.#state.clip = shared(this.#state.clip, box)
  }
}

/** Carries one operation out. */
type Step = (walk: Walk, args: readonly unknown[]) => void

/** What the operations do that show or place anything; all others are passed over. */
const stepsFor = ({ names, fontOf, isShown }: LoadedPage): ReadonlyMap<number, Step> => {
  const steps = new Map<number, Step>()
  const numbers = (...of: readonly string[]): ReadonlySet<number> => new Set(of.flatMap((name) => names[name] ?? []))
  const on = (name: string, step: Step): void => {
    const number = names[name]
    if (number !== undefined) steps.set(number, step)
  }
  const strokes = numbers("stroke", "closeStroke", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke")
  const fills = numbers("fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke")
  on("save", (walk) => walk.save())
  on("restore", (walk) => walk.restore())
  on("transform", (walk, args) => walk.transform(args))
  on("setLineWidth", (walk, [width]) => (walk.lineWidth = numberOf(width)))
  on("setFillRGBColor", (walk, [colour]) => (walk.paint = colour))
  on("setFillColorN", (walk) => (walk.paint = null))
  on("clip", (walk) => walk.clipNext())
  on("eoClip", (walk) => walk.clipNext())
  on("constructPath", (walk, args) => walk.path(args, strokes, fills))
  on("paintFormXObjectBegin", (walk, args) => walk.beginForm(args))
  on("paintFormXObjectEnd", (walk) => walk.restore())
  on("beginText", (walk) => walk.writing.begin())
  on("setFont", ({ pen }, [name, size]) => {
    pen.font = typeof name === "string" ? fontOf(name) : null
    pen.size = numberOf(size)
  })
  on("setGState", ({ pen }, [entries]) => {
    for (const entry of isList(entries) ? entries : []) {
      const [key, value] = isList(entry) ? entry : []
      if (key !== "Font" || !isList(value)) continue
      pen.font = typeof value[0] === "string" ? fontOf(value[0]) : null
      pen.size = numberOf(value[1])
    }
  })
  on("setCharSpacing", ({ pen }, [spacing]) => (pen.letterSpacing = numberOf(spacing)))
  on("setWordSpacing", ({ pen }, [spacing]) => (pen.wordSpacing = numberOf(spacing)))
  on("setHScale", ({ pen }, [scale]) => (pen.stretch = numberOf(scale) / 100))
  on("setLeading", ({ pen }, [leading]) => (pen.leading = -numberOf(leading)))
  on("setTextRenderingMode", ({ pen }, [mode]) => (pen.mode = numberOf(mode)))
  on("setTextRise", ({ pen }, [rise]) => (pen.rise = numberOf(rise)))
  on("moveText", ({ writing }, [x, y]) => writing.move(numberOf(x), numberOf(y)))
  on("setLeadingMoveText", ({ writing, pen }, [x, y]) => {
    pen.leading = numberOf(y)
    writing.move(numberOf(x), numberOf(y))
  })
  on("setTextMatrix", ({ writing }, args) => writing.place(matrixOf(args[0]) ?? matrixOf(args) ?? identity))
  on("nextLine", ({ writing, pen }) => writing.move(0, pen.leading))
  on("showText", (walk, [items]) => walk.show(items))
  on("beginMarkedContent", (walk) => walk.beginContent(false))
  on("beginMarkedContentProps", (walk, [tag, layer]) => walk.beginContent(tag === "OC" && !isShown(layer)))
  on("endMarkedContent", (walk) => walk.endContent())
  for (const name of ["paintImageXObject", "paintInlineImageXObject", "paintImageMaskXObject", "paintImageXObjectRepeat", "paintJpegXObject"])
    on(name, (walk) => walk.images++)
  return steps
}

/** What a page shows: its glyphs, straight lines and filled boxes, wherever they were drawn from. */
export const marksOf = (loaded: LoadedPage): PageMarks => {
  const { page, width, height, operations } = loaded
  const walk = new Walk(loaded)
  const steps = stepsFor(loaded)
  operations.fnArray.forEach((fn, i) => {
    const args = operations.argsArray[i]
    steps.get(fn)?.(walk, isList(args) ? args : [])
  })
  const { glyphs, unmapped } = walk.writing
  const { rules, areas } = walk.drawing
  return { page, width, height, glyphs, rules, areas, unmapped, images: walk.images }
}
