import type { Chunk } from "./chunks.ts"
import type { Box } from "./geometry.ts"
import type { Rule } from "./marks.ts"

/** A label over one or more lines. */
export interface LabelBlock {
  readonly page: number
  readonly text: string
  readonly box: Box
  /** Baselines of its first and last line. */
  readonly top: number
  readonly bottom: number
}

/** A part of a label's line with its page. */
export interface LabelPiece {
  readonly page: number
  readonly chunk: Chunk
}

const numbered = /^(?:[([（【]\s*[一二三四五六七八九十\d]{1,3}\s*[)\]）】]|[一二三四五六七八九十]{1,2}\s*、|\d{1,2}\s*[.．、])/u
/** Sizes of type by which the lines of one label are apart at the most. */
const mostPitch = 2.3

const overlap = (a: Box, b: Box): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)

/**
 * Joins the lines of labels: what begins with a number begins a label, and a ruling line between parts two.
 * @param pieces in reading order
 * @param rules level lines by page
 */
export const blocksOf = (pieces: readonly LabelPiece[], rules: ReadonlyMap<number, readonly Rule[]>): LabelBlock[] => {
  const blocks: LabelBlock[] = []
  for (const { page, chunk } of pieces) {
    const { text, box, baseline, size } = chunk
    const parted = (above: LabelBlock): boolean =>
      (rules.get(page) ?? []).some(
        ({ at, from, to }) => at > above.bottom && at < baseline && Math.min(to, box.x1) - Math.max(from, box.x0) > 0.5 * (box.x1 - box.x0),
      )
    const above = numbered.test(text)
      ? -1
      : blocks.findLastIndex(
          (block) =>
            block.page === page &&
            baseline > block.bottom &&
            baseline - block.bottom <= mostPitch * size &&
            overlap(block.box, box) > 0.3 * Math.min(block.box.x1 - block.box.x0, box.x1 - box.x0) &&
            !parted(block),
        )
    const before = blocks[above]
    if (before === undefined) blocks.push({ page, text, box, top: baseline, bottom: baseline })
    else
      blocks[above] = {
        ...before,
        text: before.text + text,
        bottom: baseline,
        box: { x0: Math.min(before.box.x0, box.x0), y0: before.box.y0, x1: Math.max(before.box.x1, box.x1), y1: box.y1 },
      }
  }
  return blocks
}
