// @ts-check

const columns = [
  "政府信息公开指南",
  "政府信息公开制度",
  "法定主动公开内容",
  "政府信息公开年报",
  "依申请公开",
  "机构职能",
  "规划信息",
  "统计信息",
  "行政许可",
  "行政处罚和行政强制",
]

/** @param {number} count */
const links = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `<li class="nav-item nav-item-${at % 10}"><a href="/zwgk/column_${1000 + at}/index.html" target="_blank" title="${columns[at % columns.length]}"><i class="icon icon-arrow"></i><span>${columns[at % columns.length]}</span></a></li>`,
  ).join("\n")

/** @param {number} count */
const rules = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `.content-${at} .item{float:left;width:${100 + at}px;padding:0 ${at % 9}px;line-height:28px;color:#3${at % 10}3;background:url(/images/${at}.png) no-repeat}`,
  ).join("\n")

/** @param {number} count */
const script = (count) =>
  Array.from(
    { length: count },
    (_, at) => `$("#tab_${at}").on("mouseover",function(){$(this).addClass("on").siblings().removeClass("on");show(${at});});`,
  ).join("\n")

/** A cell as the editors of such portals store it: Word's styles on the cell, the paragraph and the words. @param {string} page */
const asFromWord = (page) =>
  page.replace(
    /<td([^>]*)>([^<]*)<\/td>/gu,
    (_, /** @type {string} */ attributes, /** @type {string} */ words) =>
      `<td${attributes} style="border:1px solid windowtext;padding:0 7px" valign="center"><p style="text-align:center;line-height:20px"><span style="font-family:宋体;font-size:14px">${words}</span></p></td>`,
  )

/**
 * A page of the generator as a portal publishes it: with the navigation, the styles, the scripts and the foot that stand
 * around every page, and every other one with its table pasted from Word. The report itself stays as it was.
 * @param {string} page
 * @param {number} at its place among the pages; the same place gives the same page
 */
export const portalPage = (page, at) => {
  const inside = at % 2 === 0 && page.length < 20_000 ? asFromWord(page) : page
  const size = inside.length < 20_000 ? 1 + (at % 5) : 1
  return inside
    .replace("</head>", `<style>\n${rules(12 * size)}\n</style>\n<script>\n${script(10 * size)}\n</script>\n</head>`)
    .replace(/<body[^>]*>/u, (body) => `${body}\n<div class="header"><ul class="nav">\n${links(15 * size)}\n</ul></div>`)
    .replace("</body>", `<div class="footer"><ul class="links">\n${links(8 * size)}\n</ul></div>\n<script>\n${script(4 * size)}\n</script>\n</body>`)
}
