// `npm run check`, step "terms": refuses words that docs/terms.md lists under "not". With file names as arguments: only those.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { globSync } from "tinyglobby"
import ts from "typescript"
import { root } from "../run.js"
import { searchFor, wrongSpellings } from "./glossary.js"

const glossary = wrongSpellings(readFileSync(join(root, "docs/terms.md"), "utf8"))
const search = searchFor(glossary)

const ours = () =>
  globSync(["{packages,apps}/*/{src,test,bin}/**/*.{ts,tsx,js}", "tools/**/*.{js,ts}", "docs/**/*.md", "*.md", "*.{js,mjs,ts}"], {
    cwd: root,
    ignore: ["docs/terms.md", "**/node_modules/**", "**/dist/**"],
  }).sort()

/**
 * Where strings, templates and patterns stand: they may hold what agencies print.
 * @param {string} text of a program
 * @returns {boolean[]} for each character, true inside of one
 */
const quoted = (file, text) => {
  const inside = new Array(text.length).fill(false)
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node))
      inside.fill(true, node.getStart(), node.getEnd())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return inside
}

const offencesIn = (/** @type {string} */ file) => {
  const text = readFileSync(join(root, file), "utf8")
  const inside = file.endsWith(".md") ? null : quoted(file, text)
  let start = 0
  return [{ place: file, line: file, outside: file }]
    .concat(
      text.split("\n").map((line, index) => {
        const from = start
        start += line.length + 1
        const outside = inside === null ? line : [...line.split("")].map((glyph, at) => (inside[from + at] ? " " : glyph)).join("")
        return { place: `${file}:${String(index + 1)}`, line, outside }
      }),
    )
    .flatMap(({ place, line, outside }) => {
      const found = new Set([...search(line, false), ...search(outside, true)])
      return [...found].map(({ chinese, word, not }) => `${place}: "${not}" is called ${word} here (${chinese}).`)
    })
}

const files = process.argv.length > 2 ? process.argv.slice(2) : ours()
const missing = files.filter((file) => !existsSync(join(root, file)))
const offences = missing.length > 0 ? missing.map((file) => `${file}: no such file.`) : files.flatMap(offencesIn)
for (const offence of offences) console.log(offence)
if (offences.length > 0) {
  console.log(`\n${String(offences.length)} in ${String(files.length)} files. One thing has one name: docs/terms.md lists them, and why.`)
  process.exitCode = 1
}
