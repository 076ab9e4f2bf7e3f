import { z } from "@hono/zod-openapi"
import {
  ChainToSet,
  defaultTemplate,
  HeadToSet,
  Id,
  letterHeadItems,
  letterKinds,
  letterKind,
  letterSeries,
  letterVariables,
  previewTemplate,
  readerOf,
  refuse,
  reviewChainsOf,
  saveLetterTemplate,
  SeriesToSet,
  setLetterHead,
  setLetterSeries,
  setReviewChain,
  TemplateText,
  TemplateToSave,
  usualHead,
} from "@gongkai/casework"
import { letterHtml } from "@gongkai/documents"
import { letterElements } from "@gongkai/law"
import { actsOf, chainGroups, currentTemplates, letterHeadOf, letterSeriesOf, listNumbers, templateVersions } from "@gongkai/records"
import { answerRoute } from "../answer-route.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { decidesWorded } from "./decides.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { LetterKind, LetterLacking, LetterNumber, LetterText, TemplateFinding } from "./answers.ts"

const tag = "文书"
const act = "letter.read"
const all = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).readonly() })

const Template = z
  .object({ kind: z.string(), title: z.string(), version: z.int(), text: z.string(), savedOn: z.string().nullable() })
  .openapi("LetterTemplate")
const Chain = z
  .object({ group: z.enum(chainGroups), stages: z.array(z.string()).readonly(), consecutive: z.boolean(), version: z.int() })
  .openapi("ReviewChain")

const kinds = letterKinds.map(({ elements, variables, ...kind }) => ({
  ...kind,
  decides: decidesWorded(kind),
  elements: elements.map((id) => ({ id, words: letterElements[id].words })),
  variables: variables.map((id) => ({ id, ...letterVariables[id] })),
}))

const templates = (api: Api): void => {
  const { casework } = api
  queryRoute(api, {
    path: "/letter-kinds",
    summary: "文书的种类：应当写明的内容、需要填写的项目",
    tag,
    act,
    input: z.object({}),
    answer: all(LetterKind),
    run: () => Promise.resolve({ items: kinds }),
  })
  queryRoute(api, {
    path: "/letter-templates",
    summary: "现用的模板；版本 0 是系统自带的",
    tag,
    act,
    input: z.object({}),
    answer: all(Template),
    run: async ({ tx, session }) => {
      const own = new Map((await currentTemplates(tx, session.agencyId)).map((template) => [template.kind, template]))
      return {
        items: letterKinds.map(({ id, title }) => ({
          title,
          ...(own.get(id) ?? { kind: id, version: 0, text: defaultTemplate(id), savedOn: null }),
        })),
      }
    },
  })
  queryRoute(api, {
    path: "/letter-templates/{kind}/versions",
    summary: "一种文书的模板的历次版本，新的在前",
    tag,
    act,
    input: z.object({ kind: Id }),
    answer: all(Template),
    run: async ({ tx, session, query }) => {
      const kind = letterKind(query.kind)
      if (kind === null) return null
      const { id, title } = kind
      const own = (await templateVersions(tx, session.agencyId, id)).map((template) => ({ title, ...template }))
      return { items: [...own, { title, kind: id, version: 0, text: defaultTemplate(id), savedOn: null }] }
    },
  })
  // The version goes with the body: 0 is that of what the product brings.
  const summary = "保存模板的新版本"
  commandRoute(api, { method: "post", path: "/letter-templates", summary, tag, body: TemplateToSave, command: saveLetterTemplate, creates: true })
  const ToPreview = z.object({ kind: z.string().min(1).max(60), text: TemplateText, letterId: Id.nullable().default(null) })
  answerRoute(api, {
    path: "/letter-templates/preview",
    summary: "试看模板：用样例，或者用一件文书",
    tag,
    body: ToPreview,
    input: ToPreview,
    status: 200,
    answer: z.object({
      letter: LetterText.nullable(),
      preview: z.string().nullable(),
      lacking: z.array(LetterLacking).readonly(),
      findings: z.array(TemplateFinding).readonly(),
    }),
    run: ({ agencyId, personId }, input) => {
      const today = casework.today()
      return casework.records.transaction({ agencyId, personId, today }, async (tx) => {
        if (!(await actsOf(tx, agencyId, personId, today)).has(act)) return refuse("NOT_PERMITTED", { act })
        const reader = await readerOf(tx, agencyId, personId, today)
        const seen = await previewTemplate(tx, { agencyId, reader, today }, input)
        if ("ok" in seen) return seen
        const preview = seen.letter === null ? null : letterHtml(seen.letter, { preview: true })
        return { ok: true as const, content: { ...seen, preview } }
      })
    },
  })
}

/** What an agency sets for its letters: templates, review chains, words of series, its own data; and the register of numbers. */
export const letterSettingRoutes = (api: Api): void => {
  templates(api)
  queryRoute(api, {
    path: "/review-chain",
    summary: "审签环节：决定类文书与其他文书",
    tag,
    act,
    input: z.object({}),
    answer: all(Chain),
    run: async ({ tx, session }) => ({ items: await reviewChainsOf(tx, session.agencyId) }),
  })
  commandRoute(api, { method: "put", path: "/review-chain", summary: "设定审签环节", tag, body: ChainToSet, command: setReviewChain })
  queryRoute(api, {
    path: "/letter-series",
    summary: "文号的系列和字头",
    tag,
    act,
    input: z.object({}),
    answer: all(z.object({ series: z.string(), prefix: z.string(), usual: z.string(), version: z.int() })),
    run: async ({ tx, session }) => {
      const own = new Map((await letterSeriesOf(tx, session.agencyId)).map((series) => [series.series, series]))
      return { items: Object.entries(letterSeries).map(([series, usual]) => ({ usual, ...(own.get(series) ?? { series, prefix: "", version: 0 }) })) }
    },
  })
  commandRoute(api, { method: "put", path: "/letter-series", summary: "设定文号的字头", tag, body: SeriesToSet, command: setLetterSeries })
  queryRoute(api, {
    path: "/letter-head",
    summary: "文书里写本机关情况的各项",
    tag,
    act,
    input: z.object({}),
    // `usual` holds where the agency set no words: by law and its place in the tree.
    answer: all(
      z.object({
        item: z.string(),
        title: z.string(),
        words: z.array(z.string()).readonly(),
        usual: z.array(z.string()).readonly(),
        version: z.int(),
      }),
    ),
    run: async ({ tx, session }) => {
      const usual: Readonly<Partial<Record<string, readonly string[]>>> = await usualHead(tx, session.agencyId)
      const own = new Map((await letterHeadOf(tx, session.agencyId)).map((item) => [item.item, item]))
      return {
        items: Object.entries(letterHeadItems).map(([item, title]) => ({
          title,
          usual: usual[item] ?? [],
          ...(own.get(item) ?? { item, words: [], version: 0 }),
        })),
      }
    },
  })
  commandRoute(api, { method: "put", path: "/letter-head", summary: "设定其中一项", tag, body: HeadToSet, command: setLetterHead })
  queryRoute(api, {
    path: "/letter-numbers",
    summary: "文号登记，作废的也在其中",
    tag,
    act,
    input: z.object({ ...pagingFields, series: z.enum(Object.keys(letterSeries)).optional(), year: z.coerce.number().int().optional() }),
    answer: pageOf(LetterNumber),
    run: ({ tx, session, query }) => listNumbers(tx, session.agencyId, { series: query.series ?? null, year: query.year ?? null }, pagingOf(query)),
  })
}
