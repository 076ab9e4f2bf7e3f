import { markdownCell } from "./escape-markdown.ts"

/**
 * A table of GitHub's Markdown.
 * @param head column heads
 * @param rows as long as the head
 * @param labels how many columns hold labels; the others are aligned right
 */
export const pipeTable = (head: readonly string[], rows: readonly (readonly string[])[], labels: number): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownCell).join(" | ")} |`
  const rule = `| ${head.map((_, at) => (at < labels ? "---" : "---:")).join(" | ")} |`
  return [line(head), rule, ...rows.map(line)].join("\n")
}
