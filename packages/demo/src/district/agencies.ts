/** An agency of the demonstration district; the first has nothing above it. */
export interface DemoAgency {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: "government" | "department" | "governmentOutpost"
  readonly level: "county" | "township"
}

/** The top of the demonstration district: everything in it is invented. */
export const government: DemoAgency = { id: "qingshui", name: "清水县人民政府", shortName: "县政府", kind: "government", level: "county" }

/** A county government's office, four bureaus and two sub-districts. */
export const agencies: readonly DemoAgency[] = [
  { id: "office", name: "清水县人民政府办公室", shortName: "县政府办", kind: "department", level: "county" },
  { id: "sports", name: "清水县体育局", shortName: "体育局", kind: "department", level: "county" },
  { id: "housing", name: "清水县住房和城乡建设局", shortName: "住建局", kind: "department", level: "county" },
  { id: "education", name: "清水县教育局", shortName: "教育局", kind: "department", level: "county" },
  { id: "water", name: "清水县水利局", shortName: "水利局", kind: "department", level: "county" },
  { id: "east-street", name: "清水县人民政府东街街道办事处", shortName: "东街街道", kind: "governmentOutpost", level: "township" },
  { id: "river-street", name: "清水县人民政府河湾街道办事处", shortName: "河湾街道", kind: "governmentOutpost", level: "township" },
]
