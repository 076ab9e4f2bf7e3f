import { verifyAllEvents } from "@gongkai/records"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { withDatabase } from "../database/at-hand.ts"
import { chainLine } from "../output/chain-words.ts"
import { toldInWords } from "../output/refusal.ts"
import { write } from "../output/stdout.ts"

const verify = (agencyId: string | null): Promise<ExitCode> =>
  withDatabase<ExitCode>(false, async ({ adminUrl }) => {
    let [chains, broken] = [0, 0]
    for await (const chain of verifyAllEvents(adminUrl, agencyId)) {
      await write(chainLine(chain))
      chains++
      if (chain.broken !== null) broken++
    }
    await write(`${String(chains)} 个机关，${broken === 0 ? "事件链都完整" : `${String(broken)} 个机关的事件链不符`}\n`)
    return broken === 0 ? 0 : 1
  })

const carryOut = (given: Given): Promise<ExitCode> => {
  const [verb] = given.operands
  if (verb !== "verify") throw new WrongArguments("arguments.unknownCommand", `audit ${given.operands.join(" ")}（可用：verify）`)
  return toldInWords(() => verify(given.text("agency")))
}

/** `gongkai audit` */
export const audit: Command = {
  name: "audit",
  says: "核验每个机关的事件链：有没有被改动、删除、插入",
  operands: [{ name: "动作", says: "verify 核验", many: false, optional: false, completes: ["verify"] }],
  options: [{ name: "agency", value: "机关", says: "只核验一个机关（编号）" }],
  examples: [
    { line: "gongkai audit verify", says: "核验全部机关；每行末尾的哈希可另行留存，下次对照" },
    { line: "gongkai audit verify --agency bureau", says: "只核验一个机关" },
  ],
  run: async (given) => carryOut(given),
}
