import { createGongkaiClient } from "@gongkai/client"

/** The API of the site that the page came from. */
export const api = createGongkaiClient({ baseUrl: "" })
