/*
 * pdf.js's build for this version of Node puts stand-ins of its own in place of what the language has, for the whole process:
 * JSON and the push of arrays become several times as slow, for the portal's pages too. It works with the language's own,
 * so these are put back once it and its worker are loaded.
 */
const own = [
  [Array.prototype, "push"],
  [JSON, "parse"],
  [JSON, "stringify"],
] as const
const kept = own.map(([of, name]) => [of, name, Reflect.getOwnPropertyDescriptor(of, name)] as const)

const library = await import("pdfjs-dist/legacy/build/pdf.mjs")
// It looks here before it loads the worker by itself, which would replace them again.
const worker = "pdfjs-dist/legacy/build/pdf.worker.mjs"
Reflect.set(globalThis, "pdfjsWorker", await import(worker))
for (const [of, name, what] of kept) if (what !== undefined) Reflect.defineProperty(of, name, what)

/** pdf.js, with nothing of the language left replaced. It takes a fifth of a second to load, which only a PDF should wait for. */
export const { AnnotationMode, getDocument, OPS, VerbosityLevel } = library
