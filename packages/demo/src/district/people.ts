import { roleNames, type Role } from "@gongkai/casework"
import type { z } from "zod"

type RoleId = z.output<typeof Role>

/** A person of the demonstration district, with one role. */
export interface DemoPerson {
  /** Also the name by which the person signs in: `office.clerk`. */
  readonly id: string
  readonly agencyId: string
  readonly name: string
  readonly role: RoleId
}

const short: Readonly<Record<RoleId, string>> = {
  clerk: "clerk",
  reviewer: "reviewer",
  legal: "legal",
  approver: "approver",
  contributor: "contributor",
  "secrecy-reviewer": "secrecy",
  head: "head",
  supervisor: "supervisor",
  "system-administrator": "system",
  "security-administrator": "security",
  "audit-administrator": "audit",
}
const surnames = Array.from("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜")
const administrators: readonly RoleId[] = ["system-administrator", "security-administrator", "audit-administrator"]
const all: readonly RoleId[] = ["clerk", "reviewer", "legal", "approver", "contributor", "secrecy-reviewer", "head", "supervisor", ...administrators]
const ofGovernment: readonly RoleId[] = ["head", "supervisor", ...administrators]
const ofBureau: readonly RoleId[] = ["clerk", "reviewer", "head", ...administrators]

const rolesOf = (agencyId: string): readonly RoleId[] => {
  if (agencyId === "office") return all
  return agencyId === "qingshui" ? ofGovernment : ofBureau
}

/** People for agencies: every role at the office, those who are needed elsewhere. Their names say what they do. */
export const peopleOf = (agencyIds: readonly string[]): readonly DemoPerson[] =>
  agencyIds.flatMap((agencyId, at) =>
    rolesOf(agencyId).map((role, nth) => ({
      id: `${agencyId}.${short[role]}`,
      agencyId,
      name: `${surnames[(at * all.length + nth) % surnames.length] ?? "某"}${roleNames[role].slice(0, 2)}`,
      role,
    })),
  )
