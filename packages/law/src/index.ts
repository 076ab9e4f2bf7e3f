export { citationWords, type Citation } from "./kernel.ts"
export { cite } from "./disclosure-regulation-2019/cite.ts"
export { rulesEntitlement } from "./legislation-law-2023/article-91-93-rules.ts"
