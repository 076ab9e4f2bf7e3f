import { countHolders, deleteRole } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { RoleToGive } from "./give.ts"

/** Takes a role at once; the last security administrator stays, for nobody could give a role any more. */
export const takeRole = command({
  act: "role.take",
  input: RoleToGive,
  async run({ tx }, { personId, role }) {
    const holders = role === "security-administrator" ? await countHolders(tx, role) : null
    const taken = await deleteRole(tx, personId, role)
    if (!taken) return refuse("ROLE_NOT_HELD", { personId, role })
    return holders !== null && holders < 2 ? refuse("LAST_SECURITY_ADMINISTRATOR") : recorded("role.taken", personId, { personId, role })
  },
})
