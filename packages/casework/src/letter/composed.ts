import type { Letter } from "@gongkai/documents"
import { remediesFacts, serviceChannels, type Day, type LawContext, type ServiceChannel } from "@gongkai/law"
import { agencyOf, applicantIsNamed, personOf, templateOf, type LetterRecord, type Tx } from "@gongkai/records"
import { lawOf } from "../calendar/calendar-of.ts"
import { composeLetter, type Lacking, type LetterFrame } from "../letters/compose.ts"
import type { TemplateFinding } from "../letters/check-template.ts"
import type { LetterKind } from "../letters/kinds.ts"
import { lintLetter, type LetterFinding } from "../letters/lint-letter.ts"
import type { RemediesGiven } from "../letters/remedies.ts"
import { defaultTemplate } from "../letters/templates/default-template.ts"
import type { LetterValues } from "../letters/variables.ts"
import { decisionOf } from "./decision.ts"
import { headOf, type Head } from "./head.ts"
import { valuesOfCase } from "./of-case.ts"

/** A letter as it would go out on a day. */
export interface ComposedLetter {
  /** Null where its template cannot be used. Without the applicant's name, which stands sealed. */
  readonly letter: Letter | null
  /** What it must say and does not; number and date come with the approval, and are not counted. */
  readonly lacking: readonly Lacking[]
  /** What the check of citations has to say; its errors keep it from being signed without a reason. */
  readonly findings: readonly LetterFinding[]
  readonly templateFindings: readonly TemplateFinding[]
}

/** The day it is composed for, and who signs it; null while nobody does. */
export interface Signing {
  readonly on: Day
  readonly by: string | null
}

const isChannel = (text: string | null): text is ServiceChannel => serviceChannels.some((one) => one === text)
const line = (words: readonly string[] | undefined): string | null => (words === undefined || words.length === 0 ? null : words.join("，"))

const remediesOf = (letter: LetterRecord, { bodies = [], court, onlineWay }: Head, on: Day, law: LawContext): RemediesGiven => {
  const { channel, remediesWay } = letter
  const chosen = remediesWay === "A" || remediesWay === "B" ? remediesWay : null
  const facts = remediesFacts({ decision: decisionOf(letter), on, channel: isChannel(channel) ? channel : null, chosen }, law)
  return { facts, bodies, court: line(court), onlineWay: line(onlineWay) }
}

/** Stands for the applicant's name, which is put in where a letter is shown or printed. */
const applicantMark = "申请人"

const addresseeOf = async (tx: Tx, { agencyId, caseId, addressee }: LetterRecord, { to }: LetterKind): Promise<string | null> => {
  if (to !== "applicant") return addressee
  return (await applicantIsNamed(tx, agencyId, caseId)) ? applicantMark : null
}

/** The head who consents signs; before that the office's words stand for the name. */
const consentOf = async (tx: Tx, { headConsents }: LetterKind, by: string | null): Promise<LetterValues> =>
  headConsents ? { consentedBy: by === null ? "政府信息公开工作机构负责人" : ((await personOf(tx, by))?.name ?? null) } : {}

const known = (values: LetterValues): LetterValues => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

/** The template that a letter is made by: the agency's version that it was drafted with, or the product's. */
const templateFor = async (tx: Tx, { agencyId, templateVersion }: LetterRecord, { id }: LetterKind): Promise<string> =>
  (templateVersion === 0 ? null : await templateOf(tx, agencyId, id, templateVersion))?.text ?? defaultTemplate(id)

/** Composes a letter from its case, the agency's own data, and what the officer wrote where neither knows. @param template another than its own, to be tried */
export const composed = async (
  tx: Tx,
  letter: LetterRecord,
  kind: LetterKind,
  { on, by }: Signing,
  template: string | null = null,
): Promise<ComposedLetter> => {
  const { agencyId } = letter
  const law = await lawOf(tx, agencyId)
  const head = await headOf(tx, agencyId)
  const values: LetterValues = {
    ...(head.petitionChannels === undefined ? {} : { petitionChannels: head.petitionChannels }),
    ...(head.paymentWays === undefined ? {} : { paymentWays: head.paymentWays }),
    ...letter.written,
    ...known(await valuesOfCase(tx, letter, on, law)),
    // What happened is told by the record, unless the officer tells it.
    ...(letter.written["course"] === undefined ? {} : { course: letter.written["course"] }),
    ...(await consentOf(tx, kind, by)),
  }
  const frame: LetterFrame = {
    agency: (await agencyOf(tx, agencyId))?.name ?? null,
    number: null,
    addressee: await addresseeOf(tx, letter, kind),
    date: null,
    contact: line(head.contact),
    attachments: letter.attachments,
    copies: letter.copies,
    remedies: kind.remedies ? remediesOf(letter, head, on, law) : null,
  }
  const decision = decisionOf(letter)
  const made = composeLetter(kind, template ?? (await templateFor(tx, letter, kind)), { values, decision, frame })
  return {
    letter: made.letter,
    lacking: made.lacking.filter(({ why }) => why !== "at-approval"),
    findings: made.letter === null ? [] : lintLetter(made.letter, kind, decision === null ? { on } : { ...decision, on }, law),
    templateFindings: made.findings,
  }
}

/** Findings that are to be mended, or answered for by whoever signs. */
export const errorsOf = ({ findings }: Pick<ComposedLetter, "findings">): readonly LetterFinding[] =>
  findings.filter(({ severity }) => severity === "error")
