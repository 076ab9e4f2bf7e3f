import { join } from "node:path"
import { day, type Day } from "@gongkai/law"
import {
  admitKeys,
  keyRingOfFile,
  keyRingOfText,
  keyStates,
  openRecords,
  rotateKeys,
  type KeyRing,
  type KeyState,
  type Records,
} from "@gongkai/records"
import type { Command, ExitCode, Given } from "../arguments/command.ts"
import { WrongArguments } from "../arguments/wrong-arguments.ts"
import { clock } from "../clock.ts"
import { withDatabase } from "../database/at-hand.ts"
import { toldInWords } from "../output/refusal.ts"
import { write } from "../output/stdout.ts"

const stateWords: Readonly<Record<KeyState["state"], string>> = { current: "在用", retiring: "正在轮换", retired: "已退役" }

/** The ring of GONGKAI_KEYS, else of the key file in the data folder. */
const ringAtHand = (): KeyRing => {
  const text = process.env["GONGKAI_KEYS"] ?? ""
  const folder = process.env["GONGKAI_DATA"] ?? ""
  return text === "" ? keyRingOfFile(join(folder === "" ? "gongkai-data" : folder, "keys.json")) : keyRingOfText(text)
}

const inChina = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", year: "numeric", month: "2-digit", day: "2-digit" })

const today = (): Day => day(inChina.format(new Date(clock())))

const withKeys = (work: (records: Records, ring: KeyRing) => Promise<ExitCode>): Promise<ExitCode> =>
  withDatabase<ExitCode>(false, async ({ url }) => {
    const records = openRecords(url)
    try {
      const ring = ringAtHand()
      await records.transaction({ agencyId: "", personId: "", today: today() }, (tx) => admitKeys(tx, ring, clock()))
      return await work(records, ring)
    } finally {
      await records.close()
    }
  })

const status = (): Promise<ExitCode> =>
  withKeys(async (records) => {
    const states = await records.transaction({ agencyId: "", personId: "", today: today() }, keyStates)
    for (const { id, state } of states) await write(`${id} ${stateWords[state]}\n`)
    return 0
  })

const rotate = (): Promise<ExitCode> =>
  withKeys(async (records, ring) => {
    const { keyId, retired, values } = await rotateKeys(records, ring, { now: clock, today })
    await write(`${String(values)} 项个人信息改用密钥 ${keyId} 加密；退役：${retired.join("、")}\n`)
    await write("退役的密钥仍在密钥文件里，用来读以前的备份\n")
    return 0
  })

const verbs: Readonly<Record<string, () => Promise<ExitCode>>> = { status, rotate }

const carryOut = (given: Given): Promise<ExitCode> => {
  const [verb = ""] = given.operands
  const work = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (work === undefined) throw new WrongArguments("arguments.unknownCommand", `keys ${verb}（可用：${Object.keys(verbs).join("、")}）`)
  return toldInWords(work)
}

/** `gongkai keys` */
export const keys: Command = {
  name: "keys",
  says: "个人信息的加密密钥：看状态，轮换",
  operands: [
    { name: "动作", says: "status 状态，rotate 轮换（可中断，再运行接着做）", many: false, optional: false, completes: ["status", "rotate"] },
  ],
  options: [],
  examples: [
    { line: "gongkai keys status", says: "列出每把密钥的编号和状态" },
    { line: "gongkai keys rotate", says: "换一把新密钥，把全部个人信息重新加密，旧的退役" },
  ],
  run: async (given) => carryOut(given),
}
