import type { TestDatabase } from "./database.ts"

/** A fictional district: a province over a city over a county with two bureaus; another county beside it. */
export const district = { province: "province", city: "city", county: "county", bureau: "bureau", sibling: "sibling", stranger: "stranger" } as const

const rows: readonly (readonly [string, string | null, string, string])[] = [
  [district.province, null, "province", "government"],
  [district.city, district.province, "prefecture", "government"],
  [district.county, district.city, "county", "government"],
  [district.bureau, district.county, "county", "department"],
  [district.sibling, district.county, "county", "department"],
  [district.stranger, district.city, "county", "government"],
]

/** Writes the district's agencies by the owner's hand. */
export const plantDistrict = async ({ asOwner }: Pick<TestDatabase, "asOwner">): Promise<void> => {
  for (const [id, parent, level, kind] of rows)
    await asOwner("insert into gongkai.agency (id, parent_id, name, short_name, level, kind, superiors) values ($1, $2, $3, $4, $5, $6, '{}')", [
      id,
      parent,
      `样本${id}机关`,
      id,
      level,
      kind,
    ])
}
