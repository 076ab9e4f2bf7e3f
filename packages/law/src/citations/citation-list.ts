import { articleWords, type Citation } from "../kernel.ts"
import { lawNamed } from "./laws.ts"

/**
 * Several articles as a letter cites them: each law by its full name once, its articles after it.
 * @returns 《中华人民共和国政府信息公开条例》第三十六条第（三）项、第十四条; empty for none
 */
export const citationList = (cited: readonly Citation[]): string => {
  const laws = [...new Set(cited.map(({ law }) => law))]
  const words = laws.map((law) => {
    const articles = new Set(cited.filter((one) => one.law === law).map(articleWords))
    return `《${lawNamed(law)?.title ?? law}》${[...articles].join("、")}`
  })
  return words.join("、")
}
