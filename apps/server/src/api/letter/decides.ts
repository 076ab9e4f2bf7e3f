import { withheldGrounds, type LetterKind } from "@gongkai/casework"
import { citationWords, grounds, outcomes, type GroundId } from "@gongkai/law"

const worded = (value: GroundId) => ({ value, words: citationWords(grounds[value]) })

/** The decision that a kind of letter tells, with the words of its outcome and of the grounds that may be chosen: several kinds bear one title. */
export const decidesWorded = ({ decides }: Pick<LetterKind, "decides">) =>
  decides === null
    ? null
    : {
        ...decides,
        outcomeWords: outcomes[decides.outcome].label,
        groundWords: decides.grounds.filter((ground) => ground !== null).map(worded),
        withheldWords: decides.outcome === "partiallyGranted" ? [...withheldGrounds].map(worded) : [],
      }
