import { grounds, type GroundId } from "@gongkai/law"
import { arabicNumerals } from "./numerals.ts"

const isGround = (id: string): id is GroundId => Object.hasOwn(grounds, id)

const article = /^(?:第?(\d{1,2})条)(?:之一)?(?:第?\(?(\d{1,2})\)?款)?(?:第?\(?(\d{1,2})\)?项)?(?:之?规定)?$/u
const short = /^\d{1,2}(?:\(\d\))?$/u
const lawNames = /《[^《》]{1,60}》|中华人民共和国|政府信息公开(?:信息处理费管理办法|条例)|信息处理费管理办法|条例/gu

const one = (text: string): GroundId | null => {
  const fee = text.includes("信息处理费")
  const bare = arabicNumerals(text.normalize("NFKC").replace(/\s/gu, ""))
    .replace(lawNames, "")
    .replace(/^(?:根据|依据|按照)/u, "")
  if (!fee && short.test(bare)) return isGround(bare) ? bare : null
  const [, number, paragraph, item] = article.exec(bare) ?? []
  if (number === undefined) return null
  const id = fee ? `feeRules.${number}` : number
  // Article 36 has items alone, Articles 16 and 39 paragraphs alone: ids bear the one that there is.
  const part = item ?? paragraph
  return (
    [part === undefined ? id : `${id}(${part})`, part === undefined || paragraph === undefined ? "" : `${id}(${paragraph})`].find(isGround) ?? null
  )
}

/**
 * Takes a cell for grounds: 第三十六条第（二）项, 《条例》第16条第1款, 36(2); several parted by commas. Null where one of
 * them is none, or leaves open which paragraph or item is meant.
 */
export const groundsOf = (text: string): readonly GroundId[] | null => {
  const found = text
    .split(/[;;、,,\n]|和(?=[第《\d])/u)
    .filter((part) => part.trim() !== "")
    .map(one)
  return found.every((ground) => ground !== null) ? found : null
}
