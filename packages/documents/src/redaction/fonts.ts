import { createRequire } from "node:module"
import { GlobalFonts } from "@napi-rs/canvas"

const require = createRequire(import.meta.url)

/** The family of what we write on pages ourselves. */
export const ownFamily = "Gongkai Serif"

/** Names that documents of agencies give without the font itself; Noto Serif SC stands in for them. */
const named = ["SimSun", "NSimSun", "FangSong", "FangSong GB2312", "FangSong_GB2312", "仿宋", "仿宋_GB2312", "宋体", "STSong", "STFangsong"]
const alsoNamed = [
  "KaiTi",
  "KaiTi GB2312",
  "楷体",
  "SimHei",
  "黑体",
  "STHeiti",
  "STKaiti",
  "Microsoft YaHei",
  "FZXiaoBiaoSong-B05S",
  "方正小标宋简体",
]

let done = false

/** Makes the font known that Chinese is drawn with where a document does not carry its own. */
export const registerFonts = (): void => {
  if (done) return
  const path = require.resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf")
  for (const name of [ownFamily, ...named, ...alsoNamed]) GlobalFonts.registerFromPath(path, name)
  done = true
}
