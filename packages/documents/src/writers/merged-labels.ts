/** A label that reaches over several lines (rows, or columns) and several levels of labels. */
export interface MergedLabel {
  readonly text: string
  /** The first line it stands at, and over how many it reaches. */
  readonly line: number
  readonly lines: number
  /** The outermost level it stands at, and over how many it reaches. */
  readonly level: number
  readonly levels: number
  /** True for the label of one line itself, false for a group's. */
  readonly own: boolean
}

const sameUpTo = (a: readonly string[] | undefined, b: readonly string[] | undefined, level: number): boolean => {
  if (a === undefined || b === undefined) return false
  for (let i = 0; i <= level; i++) if (a[i] !== b[i]) return false
  return true
}

/**
 * Merges equal labels into the cells that the form prints: groups over their lines, a label over the levels it fills.
 * @param paths for each line its labels, outermost first, all of the same length; a label that fills several levels is repeated
 * @returns by line, then level; together they cover lines × levels without gap or overlap
 */
export const mergedLabels = (paths: readonly (readonly string[])[]): MergedLabel[] =>
  paths.flatMap((path, line) => {
    const own = path.indexOf(path.at(-1) ?? "")
    return path.flatMap((text, level): MergedLabel[] => {
      if (path[level - 1] === text) return []
      if (level === own) return [{ text, line, lines: 1, level, levels: path.length - level, own: true }]
      if (sameUpTo(paths[line - 1], path, level)) return []
      let end = line + 1
      while (sameUpTo(paths[end], path, level)) end++
      let levels = 1
      while (path[level + levels] === text) levels++
      return [{ text, line, lines: end - line, level, levels, own: false }]
    })
  })

/**
 * A path of a given length: groups, then the label over all levels that are left.
 * @param depth levels in all, at least one more than there are groups
 */
export const labelPath = (groups: readonly string[], label: string, depth: number): string[] => [
  ...groups,
  ...Array.from({ length: depth - groups.length }, () => label),
]
