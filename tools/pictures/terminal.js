// Draws docs/pictures/check.svg: what `gongkai check samples` really prints, as a terminal shows it. `npm run pictures` makes it anew.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { node, root } from "../run.js"

const picture = join(root, "docs/pictures/check.svg")
const command = ["check", "samples"]

// Pixels of a terminal's cell, and the colours of its words.
const cell = { width: 8.4, height: 20 }
const edge = 20
const bar = 34
const colours = { ground: "#0f172a", bar: "#1e293b", words: "#e2e8f0", quiet: "#94a3b8", error: "#f87171", warning: "#fbbf24", prompt: "#4ade80" }

const wide = String.raw`\p{Script=Han}\u3000-\u303f\uff00-\uff60\u2018\u2019\u201c\u201d`
const run = new RegExp(`[${wide}]+| +|[^ ${wide}]+`, "gu")
const isWide = (/** @type {string} */ text) => new RegExp(`^[${wide}]`, "u").test(text)

const escaped = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/**
 * Runs of glyphs of one width, so that each can be set to the grid whatever font the reader has.
 * @param {string} line
 * @returns {{ text: string, from: number, cells: number }[]}
 */
const runsOf = (line) => {
  const runs = []
  let from = 0
  for (const [text] of line.matchAll(run)) {
    const cells = [...text].length * (isWide(text) ? 2 : 1)
    if (text.trim() !== "") runs.push({ text, from, cells })
    from += cells
  }
  return runs
}

/**
 * @param {string} line
 * @param {number} index of the line
 */
const colourOf = (line, index) => {
  if (index === 0) return colours.prompt
  if (/^ +错误/u.test(line) || line.includes("读不了：")) return colours.error
  if (/^ +提醒/u.test(line)) return colours.warning
  return line.startsWith("samples/") || line.startsWith("---") ? colours.quiet : colours.words
}

/**
 * @param {readonly string[]} lines
 * @returns {string} an SVG document
 */
const draw = (lines) => {
  const widest = Math.max(...lines.map((line) => runsOf(line).reduce((end, run) => Math.max(end, run.from + run.cells), 0)))
  const [width, height] = [Math.ceil(widest * cell.width + 2 * edge), bar + lines.length * cell.height + 2 * edge]
  const words = lines.flatMap((line, index) =>
    runsOf(line).map(({ text, from, cells }) => {
      const [x, y] = [edge + from * cell.width, bar + edge + index * cell.height + 14]
      const length = (cells * cell.width).toFixed(1)
      const place = `x="${x.toFixed(1)}" y="${String(y)}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`
      return `  <text ${place} fill="${colourOf(line, index)}">${escaped(text)}</text>`
    }),
  )
  const lights = ["#f87171", "#fbbf24", "#4ade80"].map((fill, i) => `  <circle cx="${String(edge + i * 20)}" cy="17" r="6" fill="${fill}"/>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" role="img"`,
    `  font-family="ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', 'Noto Sans SC', 'Microsoft YaHei', monospace" font-size="14">`,
    `  <title>gongkai ${command.join(" ")}</title>`,
    `  <rect width="100%" height="100%" rx="10" fill="${colours.ground}"/>`,
    `  <path d="M0 ${String(bar)}V10a10 10 0 0 1 10-10H${String(width - 10)}a10 10 0 0 1 10 10V${String(bar)}z" fill="${colours.bar}"/>`,
    ...lights,
    ...words,
    "</svg>",
    "",
  ].join("\n")
}

const { status, output } = await node([join(root, "apps/cli/bin/gongkai.js"), ...command], { quiet: true })
if (status > 1) {
  console.error(output)
  process.exitCode = status
} else {
  mkdirSync(dirname(picture), { recursive: true })
  writeFileSync(picture, draw([`$ npx gongkai ${command.join(" ")}`, "", ...output.trimEnd().split("\n")]))
  console.log(`docs/pictures/check.svg: ${String(output.trimEnd().split("\n").length)} lines`)
}
