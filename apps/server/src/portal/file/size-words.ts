const kibibyte = 1024
const steps = ["KB", "MB", "GB"] as const

/** A size as people read it: 512 B, 1.4 MB. */
export const sizeWords = (bytes: number): string => {
  if (bytes < kibibyte) return `${String(bytes)} B`
  let [size, at] = [bytes / kibibyte, 0]
  while (size >= kibibyte && at < steps.length - 1) [size, at] = [size / kibibyte, at + 1]
  return `${size < 10 ? size.toFixed(1) : String(Math.round(size))} ${steps[at] ?? ""}`
}
