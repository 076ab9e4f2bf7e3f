/** Glyphs of the forms and of the generator's prose that differ between the scripts, in pairs. */
const simplified =
  "万与专业两严个丰为举么义习乡书于云产从众优会体余关内农决况准减别办务动区华单卫厅历压县参发变台号后听员响团围国图场坚坞处" +
  "备复够学宁实审对将尽层属岚岭布师并广应废开弃强归当录征径态总户执护报损据数无时显机权条来构标栏栖样桥检汇没济浏游澜点现电" +
  "监盖着码砚确离种称稳类系紧纠约级纳组细织终经结绕给统继续维编缴网罚职联芦范获营虽补见规视览计订认讨训议记许论讼设访评识诉" +
  "话询说请读调负财责质购费资践转较输过运还这进违适采针链销错镇门问间阅阶随隐霁页顶项顾预领频题额驳"
const traditional =
  "萬與專業兩嚴個豐為舉麼義習鄉書於雲產從眾優會體餘關內農決況準減別辦務動區華單衛廳歷壓縣參發變臺號後聽員響團圍國圖場堅塢處" +
  "備復夠學寧實審對將盡層屬嵐嶺佈師並廣應廢開棄強歸當錄徵徑態總戶執護報損據數無時顯機權條來構標欄棲樣橋檢匯沒濟瀏遊瀾點現電" +
  "監蓋著碼硯確離種稱穩類係緊糾約級納組細織終經結繞給統繼續維編繳網罰職聯蘆範獲營雖補見規視覽計訂認討訓議記許論訟設訪評識訴" +
  "話詢說請讀調負財責質購費資踐轉較輸過運還這進違適採針鏈銷錯鎮門問間閱階隨隱霽頁頂項顧預領頻題額駁"

const glyphs: ReadonlyMap<string, string> = new Map([...simplified].map((glyph, i) => [glyph, traditional[i] ?? glyph]))
const words: readonly (readonly [string, string])[] = [
  ["信息", "資訊"],
  ["网站", "網站"],
  ["新媒体", "新媒體"],
]

/** Text in traditional characters, with the words of the other shore where a converter knows them. */
export const inTraditional = (text: string): string =>
  [...words.reduce((said, [from, to]) => said.replaceAll(from, to), text)].map((glyph) => glyphs.get(glyph) ?? glyph).join("")
