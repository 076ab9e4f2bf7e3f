import { connected } from "../connected.ts"
import type { AgencyFields } from "./agencies.ts"

/**
 * Founds an agency at the top of a tree, which nobody above it can add: by the role that owns the schema, once.
 * @param adminUrl for that role
 * @returns false where an agency of that id is there already
 */
export const foundAgency = (adminUrl: string, id: string, fields: Omit<AgencyFields, "parentId" | "systemParentId">): Promise<boolean> =>
  connected(adminUrl, async (client) => {
    const { rowCount } = await client.query(
      "insert into gongkai.agency (id, name, short_name, level, kind, credit_code, superiors) values ($1, $2, $3, $4, $5, $6, '{}') on conflict (id) do nothing",
      [id, fields.name, fields.shortName, fields.level, fields.kind, fields.creditCode],
    )
    return rowCount === 1
  })
