import { Button } from "antd"
import { useState, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { newMark, type Act } from "./marking.ts"

/** The words of a page as a list: chosen by keyboard or ear, without the picture. */
export const WordList = ({
  page,
  words,
  ground,
  act,
}: {
  readonly page: number
  readonly words: components["schemas"]["MarkablePage"]["words"]
  readonly ground: string
  readonly act: (act: Act) => void
}): ReactElement => {
  const [chosen, setChosen] = useState<readonly string[]>([])
  return (
    <section aria-label="按词选择">
      <select
        multiple
        className="redaction-words"
        aria-label={`第${String(page)}页的词，可以多选`}
        value={chosen}
        onChange={({ target }) => setChosen([...target.selectedOptions].map(({ value }) => value))}
      >
        {words.map(({ text }, at) => (
          <option key={at} value={at}>
            {text}
          </option>
        ))}
      </select>
      <Button
        disabled={chosen.length === 0}
        onClick={() => {
          const boxes = chosen.flatMap((at) => words[Number(at)]?.box ?? [])
          act({ do: "add", marks: [newMark(page, boxes, ground)] })
          setChosen([])
        }}
      >
        遮去所选的词
      </Button>
    </section>
  )
}
