/** A figure for people; a blank is a dash and not a zero. */
export const figureWords = (value: number | null): string => (value === null ? "—" : String(value))

/** A change with its sign. */
export const signedWords = (value: number | null): string => (value === null ? "—" : value > 0 ? `+${String(value)}` : String(value))

/** A ratio as a percentage with its sign. */
export const shareWords = (value: number | null): string => (value === null ? "—" : `${value > 0 ? "+" : ""}${(value * 100).toFixed(1)}%`)
