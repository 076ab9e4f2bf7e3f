/** A word to be looked at. */
export interface Wording {
  /** Of the default list: null; else whose list, and which entry. */
  readonly entryId: string | null
  readonly kind: "error" | "sensitive"
  readonly words: string
  readonly rightWords: string | null
  /** 2 and 3 bar publication until they are handled; 1 is told. */
  readonly weight: 1 | 2 | 3
}

const error = (words: string, rightWords: string, weight: 2 | 3 = 3): Wording => ({ entryId: null, kind: "error", words, rightWords, weight })
const sensitive = (words: string, weight: 1 | 2 | 3): Wording => ({ entryId: null, kind: "sensitive", words, rightWords: null, weight })

/** What every office has from the beginning: slips that input methods make in the words of state, and signs of a paper that was not meant for all. */
export const defaultWordings: readonly Wording[] = [
  error("中华人民共合国", "中华人民共和国"),
  error("中华人名共和国", "中华人民共和国"),
  error("中国共产挡", "中国共产党"),
  error("社会主意", "社会主义"),
  error("一国二制", "一国两制"),
  error("人名政府", "人民政府"),
  error("人民正府", "人民政府"),
  error("国务院办公斤", "国务院办公厅"),
  error("政府信息公开条列", "政府信息公开条例"),
  error("行政复义", "行政复议"),
  error("部份", "部分", 2),
  error("按排", "安排", 2),
  error("布署", "部署", 2),
  error("以经", "已经", 2),
  error("帐户", "账户", 2),
  error("残废人", "残疾人", 2),
  sensitive("不得公开", 3),
  sensitive("不予公开", 1),
  sensitive("仅供内部", 3),
  sensitive("内部资料", 2),
  sensitive("请勿外传", 3),
  sensitive("审议稿", 1),
  sensitive("送审稿", 2),
]
