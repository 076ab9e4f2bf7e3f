import type { LetterKindId } from "@gongkai/law"
import { decisionTemplates } from "./decisions.ts"
import { noticeTemplates } from "./notices.ts"

const templates: Readonly<Record<LetterKindId, string>> = { ...noticeTemplates, ...decisionTemplates }

/** The product's own template of a kind, for agencies that have none of theirs. */
export const defaultTemplate = (kind: LetterKindId): string => templates[kind]
