import sanitize from "sanitize-html"

/** Where the portal gives out a file of an item: `/files/{fileId}/{name}`. */
const ownFile = /^\/files\/([A-Za-z0-9][A-Za-z0-9._-]{0,63})\/[^/\\?#\s]{1,600}$/u
const inside = /^(?:\/(?![/\\])|#)/u
/** Nothing that a browser leaves out on its way to the scheme comes before it. */
const elsewhere = /^(?:https?:\/\/[^/\\\s]|mailto:|tel:)/iu

const allowedTags = [
  ...["p", "br", "hr", "h2", "h3", "h4", "h5", "strong", "em", "u", "s", "sub", "sup", "blockquote", "pre", "ul", "ol", "li", "a", "img"],
  ...["figure", "figcaption", "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"],
]

const options: sanitize.IOptions = {
  allowedTags,
  allowedAttributes: {
    a: ["href", "title", "rel"],
    img: ["src", "alt", "width", "height"],
    th: ["scope", "colspan", "rowspan"],
    td: ["colspan", "rowspan"],
    ol: ["start"],
    col: ["span"],
    colgroup: ["span"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "title", "xmp", "iframe", "noembed", "noframes", "template", "svg", "math"],
  enforceHtmlBoundary: false,
  nestingLimit: 40,
  transformTags: {
    h1: "h2",
    h6: "h5",
    b: "strong",
    i: "em",
    strike: "s",
    del: "s",
    div: "p",
    center: "p",
    a: (tagName, { href, title }) => {
      const safe = href === undefined || !(inside.test(href) || elsewhere.test(href)) ? null : href
      return {
        tagName,
        attribs: {
          ...(safe === null ? {} : { href: safe }),
          ...(title === undefined ? {} : { title }),
          // What lies elsewhere learns nothing of who came from here, and holds nothing of this window.
          ...(safe === null || inside.test(safe) ? {} : { rel: "noopener noreferrer" }),
        },
      }
    },
    img: (tagName, { src = "", alt = "", width, height }) => ({
      tagName,
      attribs: {
        src,
        alt: alt.trim(),
        ...(/^\d{1,4}$/u.test(width ?? "") ? { width: width ?? "" } : {}),
        ...(/^\d{1,4}$/u.test(height ?? "") ? { height: height ?? "" } : {}),
      },
    }),
    th: (tagName, { scope, ...attribs }) => ({ tagName, attribs: { ...attribs, ...(scope === "col" || scope === "row" ? { scope } : {}) } }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === "img" && !ownFile.test(attribs["src"] ?? ""),
}

/** What a body may hold, and nothing else: rich text, tables, images of the item's own files, links that lead somewhere safe. */
export const cleanBody = (html: string): string => sanitize(html, options)

/** An image of a body: which file, and what it says to who cannot see it. */
export interface BodyImage {
  readonly fileId: string
  readonly alt: string
}

const images = /<img src="([^"]*)" alt="([^"]*)"/gu

/** The images of a body that is clean. */
export const imagesOf = (body: string): readonly BodyImage[] =>
  [...body.matchAll(images)].map(([, src = "", alt = ""]) => ({ fileId: ownFile.exec(src)?.[1] ?? "", alt }))

const blocks = /<\/?(?:p|br|hr|h[2-5]|blockquote|pre|ul|ol|li|figure|figcaption|table|caption|thead|tbody|tfoot|tr)\b[^>]*>/gu
const cells = /<\/?(?:th|td)\b[^>]*>/gu
const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" }
const marks: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(entities).map(([entity, mark]) => [mark, entity]))

/** Words as they stand in a body that is clean, between tags and within the quotes of an attribute. */
export const wordsInBody = (words: string): string => words.replace(/[&<>"]/gu, (mark) => marks[mark] ?? mark)

/** Plain paragraphs as a body, a line each. */
export const paragraphsAsBody = (text: string): string =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${wordsInBody(line)}</p>`)
    .join("")

/** The words of a body that is clean, a block a line; what images say to who cannot see them stands with the rest. */
export const wordsOfBody = (body: string): string =>
  body
    .replace(images, (_whole, _src: string, alt: string) => ` ${alt} <img`)
    .replace(blocks, "\n")
    .replace(cells, "\t")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:lt|gt|quot|amp);/gu, (entity) => entities[entity] ?? entity)
    .replace(/\n{2,}/gu, "\n")
    .trim()
