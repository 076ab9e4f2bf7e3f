import type { Failure } from "./failure.ts"

/** One input, named as it was given; a file below a folder by the folder as given and the path below it. */
export type Source =
  | { readonly kind: "path"; readonly file: string; /** Path below the folder or pattern given; the base name for a file. */ readonly below: string }
  | { readonly kind: "address"; readonly file: string }
  | { readonly kind: "stdin"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly failure: Failure }
