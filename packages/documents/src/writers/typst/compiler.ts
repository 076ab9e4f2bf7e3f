import { createRequire } from "node:module"
import { readFile } from "node:fs/promises"
import type { CompileDocArgs, NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

const files = ["400Regular/NotoSerifSC_400Regular.ttf", "700Bold/NotoSerifSC_700Bold.ttf"]

const made = async (): Promise<NodeCompiler> => {
  const { resolve } = createRequire(import.meta.url)
  const [{ NodeCompiler: Compiler }, ...fonts] = await Promise.all([
    import("@myriaddreamin/typst-ts-node-compiler"),
    ...files.map((file) => readFile(resolve(`@expo-google-fonts/noto-serif-sc/${file}`))),
  ])
  return Compiler.create({ fontArgs: [{ fontBlobs: fonts }] })
}

let compiler: Promise<NodeCompiler> | undefined

/** Runs after which what the compiler remembers of one document is forgotten. */
const remembered = 10

/** PDF/A-2b, or null where a character has no glyph in any font at hand, which that standard does not allow. */
const archivable = (compiler: NodeCompiler, document: CompileDocArgs): Buffer | null => {
  try {
    return compiler.pdf(document, { pdfStandard: "a-2b" })
  } catch {
    return null
  }
}

/** Why a document could not be set; a fault of ours, for its words are data and never source. */
class TypesettingError extends Error {}

/**
 * Sets a document by Typst with the fonts that come with the product: nothing is fetched, no font of the machine is needed.
 * The compiler and its fonts are loaded once, at the first document, and stay.
 * @param source of the document; it finds its data under `sys.inputs.data` as JSON
 * @param data what it says, never a part of the source
 * @returns PDF/A-2b, the same bytes for the same data, for it bears no date; a plain PDF where a character has no glyph
 */
export const typeset = async (source: string, data: unknown): Promise<Uint8Array> => {
  compiler ??= made()
  const ready = await compiler
  const document = { mainFileContent: source, inputs: { data: JSON.stringify(data) } }
  try {
    // A copy: what the compiler gave belongs to it.
    return new Uint8Array(archivable(ready, document) ?? ready.pdf(document))
  } catch (error) {
    throw new TypesettingError("Typst refused a document", { cause: error })
  } finally {
    ready.evictCache(remembered)
  }
}
