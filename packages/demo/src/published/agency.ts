import type { Random } from "./random.ts"

/** A body that reports. All places are invented; none bears the name of a real county, district, city or town. */
export interface Agency {
  /** Full name as the title prints it. */
  readonly name: string
  /** How the body calls itself in its own prose: 我局, 我镇. */
  readonly self: string
  readonly kind: "bureau" | "township" | "county" | "city" | "office"
  /** The name without the higher places, as a district's own pages print it. */
  readonly place: string
}

const cities = ["岚渡市", "霁川市", "禾砚市", "砚洲市", "栖霁市", "汀澜市", "稷宁市", "涵岭市"]
const districts = ["青砚区", "霁云区", "芷汀区", "松漪区", "澜桥区", "棠汀县", "梧砚县", "砚溪县", "芦汀县", "霁山县"]
const townships = ["柳砚镇", "石汀乡", "望霁镇", "棠坞镇", "松漪镇", "芷溪乡", "禾坪街道"]
const bureaus = [
  "水利局", "教育局", "市场监督管理局", "自然资源局", "住房和城乡建设局", "卫生健康委员会", "人力资源和社会保障局", "文化广电和旅游局",
  "审计局", "统计局", "民政局", "农业农村局", "交通运输局", "应急管理局", "司法局", "财政局", "城市管理局", "发展和改革委员会",
] // prettier-ignore

/** An invented agency. @param random decides which */
export const makeAgency = (random: Random, kind: Agency["kind"]): Agency => {
  const [city, district] = [random.pick(cities), random.pick(districts)]
  const place = random.chance(0.5) ? city + district : district
  if (kind === "city") return { name: `${city}人民政府`, self: "我市", kind, place: city }
  if (kind === "county") return { name: `${place}人民政府`, self: district.endsWith("区") ? "我区" : "我县", kind, place }
  if (kind === "office") return { name: `${place}人民政府办公室`, self: "我办", kind, place }
  if (kind === "bureau") {
    const bureau = random.pick(bureaus)
    return { name: place + bureau, self: bureau.endsWith("委员会") ? "我委" : "我局", kind, place }
  }
  const town = random.pick(townships)
  return {
    name: `${place}${town}${town.endsWith("街道") ? "办事处" : "人民政府"}`,
    self: town.endsWith("街道") ? "我街道" : `我${town.slice(-1)}`,
    kind,
    place,
  }
}
