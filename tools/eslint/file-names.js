import { basename, relative } from "node:path"

const vague = /^(utils?|helpers?|commons?|managers?|misc|shared)$/u

/**
 * Refuses files and folders named after nothing in particular.
 * @type {import("eslint").Rule.RuleModule}
 */
export const fileNames = {
  meta: { type: "suggestion", schema: [] },
  create: (context) => ({
    Program: (node) => {
      const path = relative(context.cwd, context.filename)
      const folders = path.split(/[\\/]/u)
      const words = folders.flatMap((part) =>
        basename(part)
          .toLowerCase()
          .split(/[.\-_]/u),
      )
      const word = words.find((each) => vague.test(each))
      if (word === undefined) return
      const message = `"${word}" in ${path} names nothing: call the file after the verb, the article, the cell or the format that it holds (docs/terms.md).`
      context.report({ node, message })
    },
  }),
}
