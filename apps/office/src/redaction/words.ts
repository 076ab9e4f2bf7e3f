/** For whom a version is made. */
export const layerWords = { internal: "内部使用", applicant: "提供给申请人", public: "向社会公开" } as const

/** A layer. */
export type Layer = keyof typeof layerWords

/** All of them, in the order of the buttons. */
export const layers: readonly Layer[] = ["internal", "applicant", "public"]

/** What a proposal is. */
export const kindWords: Readonly<Record<string, string>> = {
  "identity-number": "身份证号",
  "bank-card": "银行卡号",
  mobile: "手机号码",
  phone: "电话号码",
  mailbox: "电子邮箱",
  address: "住址",
  words: "姓名或所给的词",
}

const failureWords: Readonly<Record<string, string>> = {
  "words-remain": "遮去的文字在本页别处还有",
  "words-elsewhere": "遮去的文字在这一页还有，没有遮",
  "words-under-box": "遮盖处下面还有文字",
  "words-in-data": "遮去的文字仍在文件的数据里",
  "picture-remains": "遮盖处没有全部涂黑",
  "words-recognised": "从图像里还能认出遮去的文字",
  "foreign-object": "文件里有不该有的东西",
  "bytes-beside": "文件里有多余的数据",
  "pages-differ": "页数与原件对不上",
  "cannot-be-read": "做好的文件打不开",
}

const isFailure = (value: unknown): value is { readonly code: string; readonly page: number | null; readonly markId: string | null } =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" && "page" in value

/** What a proof found, in words; nothing where the refusal is another. @param numberOf a mark's number in the list */
export const proofWords = (failures: unknown, numberOf: (markId: string | null) => number): readonly string[] =>
  (Array.isArray(failures) ? failures.filter(isFailure) : []).map(({ code, page, markId }) => {
    const number = numberOf(markId)
    return `${number > 0 ? `标记${String(number)}：` : ""}${failureWords[code] ?? code}${page === null ? "" : `（第${String(page)}页）`}`
  })
