import type { Child } from "hono/jsx"

/** What is told of something at a glance, by name; what is null is not told. */
export const Facts = ({ facts }: { readonly facts: readonly (readonly [name: string, value: Child])[] }) => (
  <dl class="facts">
    {facts.map(([name, value]) =>
      value === null ? null : (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ),
    )}
  </dl>
)
