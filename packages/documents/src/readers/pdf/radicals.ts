// Chromium and others name many glyphs by the radical that looks the same: ⻅ for 见. Where Unicode has no compatibility form, this is it.
const bySupplement =
  "⺁厂⺆冂⺈刀⺉刂⺋卩⺌小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟"

const plain = new Map<string, string>()
const glyphs = Array.from(bySupplement)
// Its compatibility form is the traditional one; glyphs of simplified type are named so as well.
plain.set("⼾", "户")
for (let i = 0; i + 1 < glyphs.length; i += 2) plain.set(glyphs[i] ?? "", glyphs[i + 1] ?? "")

const compatible = /[\u2f00-\u2fdf\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe4f]/u
const supplement = /[\u2e80-\u2ef3]/u

/** The character that a glyph's text stands for: radicals and compatibility ideographs as the characters they look like. */
export const asWritten = (text: string): string => {
  if (!compatible.test(text) && !supplement.test(text)) return text
  return plain.get(text) ?? text.normalize("NFKC")
}
