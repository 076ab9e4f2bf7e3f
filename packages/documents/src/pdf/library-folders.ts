import { createRequire } from "node:module"
import { dirname, join } from "node:path"

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))

/** Where pdf.js finds its tables; each ends in a slash, as it wants it. */
export const pdfjsFolders = {
  cMapUrl: join(pdfjs, "cmaps/"),
  standardFontDataUrl: join(pdfjs, "standard_fonts/"),
  wasmUrl: join(pdfjs, "wasm/"),
  iccUrl: join(pdfjs, "iccs/"),
}
