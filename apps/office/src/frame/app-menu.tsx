import { Menu } from "antd"
import { Link, matchPath, useLocation } from "react-router"
import { useMe } from "../api/me.ts"
import { groups, pages, type Page } from "../pages.ts"
import { words } from "./words.ts"

/** The pages that a person may see, in the menu's order. */
export const shownTo = (acts: readonly string[]): readonly Page[] =>
  pages.filter(({ act, group }) => group !== null && (act === null || acts.includes(act)))

/** The menu: only what the person may see. */
export const AppMenu = ({ onPicked }: { readonly onPicked?: () => void }) => {
  const { acts } = useMe()
  const { pathname } = useLocation()
  const shown = shownTo(acts)
  const here = shown.find(({ path }) => matchPath(path, pathname) !== null)
  return (
    <nav aria-label={words.menu}>
      <Menu
        mode="inline"
        selectedKeys={here === undefined ? [] : [here.path]}
        onClick={onPicked}
        items={groups
          .map((group) => ({ group, items: shown.filter((page) => page.group === group) }))
          .filter(({ items }) => items.length > 0)
          .map(({ group, items }) => ({
            key: group,
            type: "group" as const,
            label: group,
            children: items.map(({ path, title }) => ({ key: path, label: <Link to={path}>{title}</Link> })),
          }))}
      />
    </nav>
  )
}
