import { Button } from "antd"
import type { ReactElement } from "react"

/** Prints the page as its print view has it: without the menu, tables whole. */
export const PrintButton = (): ReactElement => <Button onClick={() => window.print()}>打印</Button>
