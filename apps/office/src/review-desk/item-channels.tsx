import { Card } from "antd"
import type { ReactElement } from "react"
import { Link } from "react-router"
import { api } from "../api/client.ts"
import { useAnswer } from "../api/use-answer.ts"
import { publicationStates } from "../channel/words.ts"
import { Answered } from "../frame/page-frame.tsx"

/** How an item stands on each channel. */
export const ItemChannels = ({ itemId }: { readonly itemId: string }): ReactElement => {
  const query = { itemId, limit: 100 }
  const publications = useAnswer(["publications", query], (signal) => api.GET("/api/v1/publications", { params: { query }, signal }))
  return (
    <Card size="small" title={<h2>渠道</h2>}>
      <Answered answer={publications}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">只在门户公开，没有登记其他渠道。</p>
          ) : (
            <>
              <ul className="item-list" aria-label="各渠道的发布情况">
                {items.map(({ channelId, channelName, state, postedOn, why }) => (
                  <li key={channelId}>
                    {channelName}：{publicationStates[state]}
                    {postedOn !== null && `，${postedOn}`}
                    {why !== null && `（${why}）`}
                  </li>
                ))}
              </ul>
              <Link className="item-link" to="/publications">
                去发布台
              </Link>
            </>
          )
        }
      </Answered>
    </Card>
  )
}
