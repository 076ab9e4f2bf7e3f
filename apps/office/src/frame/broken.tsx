import { Button, Result } from "antd"
import { Component, type ReactNode } from "react"
import { words } from "./words.ts"

/** Says that a page broke, in place of an empty window. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const again = (
      <Button type="primary" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    )
    return <Result status="error" title={words.broken} subTitle={words.brokenWhy} extra={again} />
  }
}
