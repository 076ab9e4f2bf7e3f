import { z } from "@hono/zod-openapi"
import { CatalogueChainToSet, chainOfCatalogue, genres, sections, setCatalogueChain, subjects } from "@gongkai/casework"
import { countyCategories, generalCategories, townshipCategories } from "@gongkai/law"
import { signOffStages } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "公开目录"

const Chain = z.object({ stages: z.array(z.enum(signOffStages)).readonly(), samePerson: z.boolean(), version: z.int() }).openapi("CatalogueChain")
const Codes = z.record(z.string(), z.string())

/** What the catalogue is ordered by, and which stages an item passes. */
export const catalogueSettingRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/catalogue-codes",
    summary: "栏目、体裁、主题、法定主动公开内容的代码",
    tag,
    act: null,
    input: z.object({}),
    answer: z.object({ sections: Codes, genres: Codes, subjects: Codes, legalCategories: Codes }),
    run: () => Promise.resolve({ sections, genres, subjects, legalCategories: { ...generalCategories, ...countyCategories, ...townshipCategories } }),
  })
  queryRoute(api, {
    path: "/catalogue-chain",
    summary: "三审三校和保密审查的环节；没有设过的版本为 0",
    tag,
    act: "catalogue.read",
    input: z.object({}),
    answer: Chain,
    run: ({ tx, session }) => chainOfCatalogue(tx, session.agencyId),
  })
  commandRoute(api, {
    method: "put",
    path: "/catalogue-chain",
    summary: "设定环节；seen 是所见的版本，没有设过的为 0",
    tag,
    body: CatalogueChainToSet,
    command: setCatalogueChain,
  })
}
