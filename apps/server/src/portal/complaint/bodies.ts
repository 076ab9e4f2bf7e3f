import type { PublicAgency } from "@gongkai/records"

/**
 * To whom somebody may complain about an agency (Article 51): those above it, the nearest first, and itself last, which can
 * mend what is its own but decides over nobody.
 */
export const bodiesFor = (about: PublicAgency, agencies: readonly PublicAgency[]): readonly PublicAgency[] => {
  const above = agencies.filter(({ id }) => id !== about.id && about.superiors.includes(id))
  const nearest = above.toSorted(
    (one, other) => Number(other.id === about.parentId) - Number(one.id === about.parentId) || other.superiors.length - one.superiors.length,
  )
  return [...nearest, about]
}
