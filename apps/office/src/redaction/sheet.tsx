import { useRef, useState, type PointerEvent, type ReactElement } from "react"
import type { components } from "@gongkai/client"
import { afterKey, boxBetween, newMark, type Act, type Box, type Mark } from "./marking.ts"

type Page = components["schemas"]["MarkablePage"]

const share = ({ x, y, width, height }: Box, page: Page) => ({
  left: `${String((100 * x) / page.width)}%`,
  top: `${String((100 * y) / page.height)}%`,
  width: `${String((100 * width) / page.width)}%`,
  height: `${String((100 * height) / page.height)}%`,
})

/** A page's picture with its marks: boxes are drawn with the mouse; each mark is moved and sized by the arrow keys. */
export const Sheet = ({
  picture,
  page,
  number,
  marks,
  numberOf,
  ground,
  act,
  locked,
}: {
  readonly picture: string
  readonly page: Page
  readonly number: number
  /** Those of this page. */
  readonly marks: readonly Mark[]
  readonly numberOf: (id: string) => number
  /** Of what is drawn next. */
  readonly ground: string
  readonly act: (act: Act) => void
  readonly locked: boolean
}): ReactElement => {
  const sheet = useRef<HTMLDivElement>(null)
  const [from, setFrom] = useState<readonly [number, number] | null>(null)
  const [to, setTo] = useState<readonly [number, number] | null>(null)
  const placeOf = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const box = sheet.current?.getBoundingClientRect()
    if (box === undefined) return [0, 0]
    return [((clientX - box.left) / box.width) * page.width, ((clientY - box.top) / box.height) * page.height]
  }
  const drawn = from === null || to === null ? null : boxBetween(from, to)
  const end = (): void => {
    if (drawn !== null) act({ do: "add", marks: [newMark(number, [drawn], ground)] })
    setFrom(null)
    setTo(null)
  }
  return (
    <div
      ref={sheet}
      className="redaction-sheet"
      onPointerDown={(event) => {
        if (locked || event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(placeOf(event))
        setTo(null)
      }}
      onPointerMove={(event) => from !== null && setTo(placeOf(event))}
      onPointerUp={end}
      onPointerCancel={() => setFrom(null)}
    >
      <img src={picture} alt={`第${String(number)}页的图像`} draggable={false} />
      {!locked &&
        marks.flatMap((mark) =>
          mark.boxes.map((box, at) => (
            <button
              key={`${mark.id} ${String(at)}`}
              type="button"
              className="redaction-box"
              style={share(box, page)}
              aria-label={`标记${String(numberOf(mark.id))}，第${String(number)}页；方向键移动，按住Shift改大小，Delete删除`}
              onPointerDown={(event) => event.stopPropagation()}
              onKeyDown={(event) => {
                if (event.key === "Delete" || event.key === "Backspace") act({ do: "remove", id: mark.id })
                const boxes = afterKey(mark.boxes, event.key, event.shiftKey)
                if (boxes === null) return
                event.preventDefault()
                act({ do: "change", id: mark.id, to: { boxes } })
              }}
            >
              {at === 0 ? numberOf(mark.id) : ""}
            </button>
          )),
        )}
      {drawn !== null && <div className="redaction-box drawing" style={share(drawn, page)} />}
    </div>
  )
}
