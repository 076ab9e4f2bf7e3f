/** What a proof found against a redacted document. Stable. */
export type ProofFailureCode =
  | "cannot-be-read"
  | "foreign-object"
  | "bytes-beside"
  | "pages-differ"
  | "words-remain"
  | "words-elsewhere"
  | "words-under-box"
  | "words-in-data"
  | "picture-remains"
  | "words-recognised"

/** What each says, in Chinese. */
export const proofFailures: Readonly<Record<ProofFailureCode, string>> = {
  "cannot-be-read": "做好的文件打不开",
  "foreign-object": "文件里有不该有的东西（附件、批注、表单、脚本、元数据或者别的）",
  "bytes-beside": "文件里有一段不属于任何对象的数据",
  "pages-differ": "页数与原件对不上",
  "words-remain": "遮去的文字仍能从文件里提取出来",
  "words-elsewhere": "遮去的文字在别处还有，没有遮；请一并遮去，或者注明别处可以保留",
  "words-under-box": "遮盖处下面还有文字",
  "words-in-data": "遮去的文字仍在文件的数据里",
  "picture-remains": "遮盖处没有全部涂黑",
  "words-recognised": "从图像里还能认出遮去的文字",
}

/** One finding of a proof; it says where, and of which mark, never what the words are. */
export interface ProofFailure {
  readonly code: ProofFailureCode
  readonly page: number | null
  readonly markId: string | null
}
