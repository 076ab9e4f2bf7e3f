import { randomBytes } from "node:crypto"
import { parseArgs } from "node:util"
import { addPerson, AgencyFields, giveRole, Id, type Actor } from "@gongkai/casework"
import { foundAgency } from "@gongkai/records"
import { serve } from "./serve.ts"
import type { Settings } from "./settings.ts"

/** How `setup` is called. */
export const setupUsage = `gongkai setup --id <标识> --name <机关全称> --short-name <简称> --level <层级> --kind <类别> [--credit-code <统一社会信用代码>]
  层级：central province prefecture county township
  类别：government department governmentOutpost departmentOutpost vertical ministry justice
  例：gongkai setup --id office --name 清水县人民政府办公室 --short-name 县政府办 --level county --kind department`

/** The three who must be there before anybody else can be entered. */
const administrators = [
  { short: "system", role: "system-administrator", name: "系统管理员" },
  { short: "security", role: "security-administrator", name: "安全管理员" },
  { short: "audit", role: "audit-administrator", name: "审计管理员" },
] as const

/** A first password, to be changed at the first sign-in: four classes, 96 random bits. */
const firstPassword = (): string => `Gk-${randomBytes(12).toString("base64url")}-9a`

/** Somebody who can sign in now. */
export interface FirstPerson {
  readonly userName: string
  readonly name: string
  readonly password: string
}

/**
 * Founds the first agency of an empty database with its three administrators.
 * @param words of the command line
 * @returns who can sign in; null where the agency is there already
 * @throws ZodError for what is no agency; TypeError for what is no option
 */
export const setUp = async (settings: Settings, words: readonly string[]): Promise<readonly FirstPerson[] | null> => {
  const text = { type: "string" } as const
  const options = { id: text, name: text, "short-name": text, level: text, kind: text, "credit-code": text }
  const { values } = parseArgs({ args: [...words], options })
  const id = Id.parse(values.id)
  const creditCode = values["credit-code"] ?? null
  const fields = AgencyFields.parse({ ...values, shortName: values["short-name"], creditCode, parentId: null, systemParentId: null })
  const { casework, signIn, database, stop } = await serve({ ...settings, port: 0, jobsHere: false, log: "error" })
  try {
    if (database.adminUrl === null || !(await foundAgency(database.adminUrl, id, fields))) return null
    const by: Actor = { agencyId: id, personId: "setup", cause: null, program: true }
    const people: FirstPerson[] = []
    for (const { short, role, name } of administrators) {
      const [userName, password] = [`${id}.${short}`, firstPassword()]
      await addPerson(casework, by, { id: userName, name })
      await giveRole(casework, by, { personId: userName, role })
      await signIn.setPassword(userName, userName, password)
      people.push({ userName, name, password })
    }
    return people
  } finally {
    await stop()
  }
}
