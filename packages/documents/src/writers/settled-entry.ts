/**
 * Of every file in a ZIP container that we write: the first moment that a container knows, in whatever time zone, and plain
 * rights. The same content has the same bytes.
 */
export const settledEntry = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 } as const
