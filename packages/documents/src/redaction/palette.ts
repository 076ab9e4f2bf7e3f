/** Sixteen colours that stand for those of a page, and how well. */
export interface Palette {
  /** Red, green, blue of each. */
  readonly colours: readonly (readonly [number, number, number])[]
  /** Which of them stands for a colour of four bits a channel. */
  readonly nearest: Uint8Array
  /** Share of the pixels that look otherwise by it. */
  readonly off: number
}

/** A colour reduced to four bits a channel. */
export const reduced = (red: number, green: number, blue: number): number => ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)

const channelsOf = (bin: number): readonly [number, number, number] => [(bin >> 8) * 17, ((bin >> 4) & 15) * 17, (bin & 15) * 17]

/** How many pixels have each reduced colour. @param pixels red, green, blue, alpha each */
export const countColours = (pixels: Uint8Array): Uint32Array => {
  const counts = new Uint32Array(4096)
  for (let at = 0; at < pixels.length; at += 4) {
    const bin = reduced(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}

type Bins = readonly number[]

const spread = (bins: Bins): { readonly channel: 0 | 1 | 2; readonly width: number } => {
  const widths = ([0, 1, 2] as const).map((channel) => {
    let [low, high] = [255, 0]
    for (const bin of bins) {
      const value = channelsOf(bin)[channel]
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
    return { channel, width: high - low }
  })
  return widths.reduce((best, one) => (one.width > best.width ? one : best))
}

const apart = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]))

/** Cuts what is most spread in two until there are as many parts as colours. */
const cut = (bins: Bins, counts: Uint32Array): readonly Bins[] => {
  const parts: Bins[] = [bins]
  while (parts.length < 14) {
    const ranked = parts.map((part) => ({ part, ...spread(part) })).sort((a, b) => b.width - a.width)
    const widest = ranked.find(({ part }) => part.length > 1)
    if (widest === undefined) break
    const sorted = [...widest.part].sort((a, b) => channelsOf(a)[widest.channel] - channelsOf(b)[widest.channel])
    // By the root of how many there are, so that a thin red line weighs beside a page of black.
    const total = sorted.reduce((sum, bin) => sum + Math.sqrt(counts[bin] ?? 0), 0)
    let [at, sum] = [0, 0]
    while (at < sorted.length - 2 && sum + Math.sqrt(counts[sorted[at] ?? 0] ?? 0) <= total / 2) {
      sum += Math.sqrt(counts[sorted[at] ?? 0] ?? 0)
      at += 1
    }
    parts.splice(parts.indexOf(widest.part), 1, sorted.slice(0, at + 1), sorted.slice(at + 1))
  }
  return parts
}

const mean = (bins: Bins, counts: Uint32Array): readonly [number, number, number] => {
  let [red, green, blue, all] = [0, 0, 0, 0]
  for (const bin of bins) {
    const [weight, [r, g, b]] = [counts[bin] ?? 0, channelsOf(bin)]
    red += r * weight
    green += g * weight
    blue += b * weight
    all += weight
  }
  return [Math.round(red / all), Math.round(green / all), Math.round(blue / all)]
}

/** The palette of a page; white and black are always in it. @param counts as {@link countColours} gives them */
export const paletteOf = (counts: Uint32Array): Palette => {
  const bins = [...counts.keys()].filter((bin) => (counts[bin] ?? 0) > 0)
  const parts = bins.length === 0 ? [] : cut(bins, counts)
  const colours = [[255, 255, 255] as const, [0, 0, 0] as const, ...parts.map((part) => mean(part, counts))]
  const nearest = new Uint8Array(4096)
  let [off, all] = [0, 0]
  for (const bin of bins) {
    const own = channelsOf(bin)
    let [best, least] = [0, 999]
    for (const [at, colour] of colours.entries()) {
      const distance = apart(own, colour)
      if (distance < least) [best, least] = [at, distance]
    }
    nearest[bin] = best
    const count = counts[bin] ?? 0
    all += count
    if (least > 40) off += count
  }
  return { colours, nearest, off: all === 0 ? 0 : off / all }
}
