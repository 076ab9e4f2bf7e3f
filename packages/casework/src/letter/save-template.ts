import { saveTemplate, templateOf } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { checkTemplate } from "../letters/check-template.ts"
import { letterKind } from "../letters/kinds.ts"

const longestTemplate = 20_000

/** A template's text: Liquid, in lines. */
export const TemplateText = z
  .string()
  .max(longestTemplate)
  .refine((text) => !/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(text), "不能含有控制字符")

/** A template of a kind; at the version that the caller has seen, 0 where the product's was in use. */
export const TemplateToSave = z.object({ kind: z.string().min(1).max(60), text: TemplateText, version: z.number().int().min(0) })

/** Saves a new version of a template; letters drafted with the one before keep it until they are revised. */
export const saveLetterTemplate = command({
  act: "letter.configure",
  input: TemplateToSave,
  async run({ tx, actor, today }, { kind: kindId, text, version }) {
    const kind = letterKind(kindId)
    if (kind === null) return refuse("LETTER_KIND_UNKNOWN", { kind: kindId })
    const findings = checkTemplate(kind, text)
    if (findings.length > 0) return refuse("TEMPLATE_FAULTY", { findings })
    const next = await saveTemplate(tx, actor.agencyId, { kind: kind.id, text, version, savedOn: today })
    if (next === null) {
      const kept = await templateOf(tx, actor.agencyId, kind.id, "current")
      return refuse("STALE", { version: kept?.version ?? 0 })
    }
    return recorded("letter.template-saved", kind.id, { kind: kind.id, version: next })
  },
})
