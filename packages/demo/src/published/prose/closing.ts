import type { Material, Telling } from "./telling.ts"

const faults: readonly Telling[] = [
  ({ agency }) =>
    `${agency.self}的政府信息公开工作虽有进步，仍有不足：一是公开内容与群众期待还有距离，解读的形式较为单一；二是个别科室报送信息不够及时；三是经办人员对条例的理解还不够深入。`,
  () => `存在的主要问题：一是主动公开的广度有待拓展，民生领域的信息偏少；二是政策文件与解读材料的关联不够紧密；三是基层工作力量较为薄弱。`,
  ({ year }) =>
    `回顾${year}年的工作，还存在以下问题。一是公开目录更新不够及时，少数栏目信息偏少；二是答复文书的说理有待加强；三是新媒体与群众互动不多。`,
]

const remedies: readonly Telling[] = [
  ({ agency }) => `下一步，${agency.self}将细化公开目录，丰富解读方式，加强业务培训，定期检查各科室的报送情况，推动政府信息公开工作再上新台阶。`,
  ({ year }) =>
    `${year + 1}年将着力做好以下工作：加强学习，准确把握公开与不公开的界限；健全机制，做到文件与解读同步起草、同步发布；强化监督，把问题整改落到实处。`,
  () => `针对以上问题，将进一步压实责任、优化栏目、充实人员，广泛听取群众意见，切实提高公开的针对性和实效性。`,
]

/** Section 五 in one or two paragraphs. */
export const problemsOf = (material: Material): string[] => {
  const [fault, remedy] = [material.random.pick(faults)(material), material.random.pick(remedies)(material)]
  return material.random.chance(0.2) ? [fault + remedy] : [fault, remedy]
}

const others: readonly Telling[] = [
  () => `无其他需要报告的事项。`,
  ({ agency, year }) => `按照《政府信息公开信息处理费管理办法》，${year}年${agency.self}没有发出收费通知，也没有收取信息处理费。`,
  ({ agency }) => `${agency.self}本年度未收取政府信息公开信息处理费，无其他需要说明的情况。`,
  () => `无。`,
]

/** Section 六: mostly one sentence. */
export const otherOf = (material: Material): string[] => [material.random.pick(others)(material)]
