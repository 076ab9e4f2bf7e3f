let open = 0

const isLibrarys = (reason: unknown): boolean => reason instanceof Error && (reason.stack ?? "").includes("pdfjs-dist")

/** What is not the library's ends the process as it would have without us. */
const onStray = (reason: unknown): void => {
  if (!isLibrarys(reason)) throw reason
}

/**
 * Runs work in which the library may leave promises of a damaged file rejected that nobody waits for;
 * they say nothing that its answers do not say, and would end the process.
 */
export const withoutStrayRejections = async <T>(work: () => Promise<T>): Promise<T> => {
  if (open === 0) process.on("unhandledRejection", onStray)
  open++
  try {
    const made = await work()
    // Rejections are heard of after the turn in which they came.
    await new Promise((resolve) => setImmediate(resolve))
    return made
  } finally {
    open--
    if (open === 0) process.off("unhandledRejection", onStray)
  }
}
