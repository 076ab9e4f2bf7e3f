const [song, fang, hei, kai] = [
  '"方正小标宋简体", "方正小标宋_GBK", SimSun, STSong, "Noto Serif CJK SC", serif',
  '"仿宋_GB2312", FangSong, FangSong_GB2312, STFangsong, "Noto Serif CJK SC", serif',
  'SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif',
  '"楷体_GB2312", KaiTi, KaiTi_GB2312, STKaiti, "Noto Serif CJK SC", serif',
] as const

const pageNumber = `content: "— " counter(page) " —"; font: 14pt SimSun, STSong, "Noto Serif CJK SC", serif; vertical-align: top; padding-top: 7mm`

/**
 * GB/T 9704-2012, letter form: A4, text of 156 × 225 mm with 22 lines, text in 3号, red double lines of 170 mm, the
 * number at the right of the first line, no page number on the first page. No font is embedded, nothing is fetched.
 */
export const letterStyle = `
@page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm }
@page :right { @bottom-right { ${pageNumber}; padding-right: 14pt } }
@page :left { @bottom-left { ${pageNumber}; padding-left: 14pt } }
@page :first {
  margin-top: 30mm;
  @bottom-right { content: none } @bottom-left { content: none }
  @bottom-center { content: ""; width: 170mm; height: 1.5pt; margin: 12mm 0 20mm; border-top: 0.75pt solid #d00; border-bottom: 2.25pt solid #d00 }
}
:root { color-scheme: light; color: #000; background: #fff }
body { margin: 0 }
main { font: 16pt/28.95pt ${fang}; width: 156mm; line-break: strict; overflow-wrap: anywhere }
p, h1, h2, h3, h4, h5 { margin: 0; font: inherit; text-align: justify; orphans: 2; widows: 2 }
.agency { color: #d00; font: 700 26pt/36pt ${song}; text-align: center; text-wrap: balance; letter-spacing: 0.05em }
.double { height: 0; width: 170mm; margin: 4mm -7mm 0; border-top: 2.25pt solid #d00; padding-top: 1.5pt; border-bottom: 0.75pt solid #d00 }
.number { text-align: right; padding-top: 7pt }
.title { font: 22pt/32pt ${song}; text-align: center; text-wrap: balance; margin: 28.95pt 0; break-after: avoid }
.body, .item, .remedies, .attachment, .contact, .heading1, .heading2, .heading3, .heading4 { text-indent: 2em }
.heading1, .heading2, .heading3, .heading4 { break-after: avoid }
.heading1 { font-family: ${hei} }
.heading2 { font-family: ${kai} }
.attachment { text-indent: 0; padding-left: 5em }
.attachment.first { margin-top: 28.95pt; padding-left: 5em; text-indent: -3em }
.signature { margin-top: 57.9pt; text-align: right; break-after: avoid }
.date { text-align: right; white-space: pre; break-before: avoid }
.copies { margin-top: 28.95pt; font-size: 14pt; padding: 0 1em; text-indent: 0 }
.preview { margin: 0; padding: 4pt; background: #fff3cd; color: #5c4400; font: 12pt/1.5 sans-serif; text-align: center }
@media screen { :root { background: #eee } main { background: #fff; margin: 8mm auto; padding: 30mm 26mm 35mm 28mm; box-shadow: 0 0 4px #0004 } }
@media screen and (max-width: 210mm) { main { width: auto; margin: 0; padding: 6mm; overflow: hidden } .double { width: auto; margin: 4mm 0 0 } }
`
