/**
 * The page's own style sheet: official typography (FangSong text, SimHei headings, SimSun tables, all installed with
 * Chinese systems), and A4 with repeated table heads and whole rows. No font is embedded, nothing is fetched.
 */
export const style = `
@page { size: A4 portrait; margin: 25mm 16mm 22mm }
:root { color-scheme: light; color: #000; background: #fff }
body { max-width: 178mm; margin: 0 auto; padding: 8mm 4mm; font: 12pt/1.75 FangSong, FangSong_GB2312, "仿宋_GB2312", STFangsong, SimSun, "Noto Serif CJK SC", serif }
h1 { margin: 0 0 8mm; font: 700 20pt/1.4 "方正小标宋简体", SimSun, STSong, "Noto Serif CJK SC", serif; text-align: center; text-wrap: balance }
h2 { margin: 6mm 0 2mm; font: 14pt/1.6 SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; break-after: avoid; page-break-after: avoid }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; orphans: 2; widows: 2 }
table { width: 100%; margin: 2mm 0 5mm; border-collapse: collapse; table-layout: fixed; font: 9.5pt/1.3 SimSun, STSong, "Noto Serif CJK SC", serif }
caption { padding: 1mm 0; font-family: SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-align: center; break-after: avoid; page-break-after: avoid }
th, td { padding: 1.1mm 0.8mm; border: 0.5pt solid #000; text-align: center; vertical-align: middle; font-weight: 400; overflow-wrap: anywhere }
td { font-variant-numeric: tabular-nums }
.requests tbody th[scope="row"]:not([rowspan]) { text-align: left }
.requests col:nth-child(1) { width: 9% }
.requests col:nth-child(2) { width: 12% }
.requests col:nth-child(3) { width: 25% }
.disputes { font-size: 9pt }
thead { display: table-header-group }
tr { break-inside: avoid; page-break-inside: avoid }
@media print { body { max-width: none; padding: 0 } }
@media screen and (max-width: 60em) { table { min-width: 46em } main { overflow-x: auto } }
`
