/** A stretch of places or pages with one price. */
export interface PricedStretch {
  /** First and last place, from 1. */
  readonly from: number
  readonly to: number
  /** Yuan each. */
  readonly price: number
  readonly count: number
}

/** A fee with its working. */
export interface Fee {
  /** Yuan. */
  readonly yuan: number
  /** Free stretches included, so that the counts add up. */
  readonly working: readonly PricedStretch[]
}

/**
 * Prices the places `first` to `last`, each by its own band.
 * @param priceOf yuan for a place, from 1
 */
export const priced = (first: number, last: number, priceOf: (place: number) => number): Fee => {
  const working: PricedStretch[] = []
  for (let place = first; place <= last; place++) {
    const price = priceOf(place)
    const open = working.at(-1)
    if (open?.price === price) working[working.length - 1] = { ...open, to: place, count: open.count + 1 }
    else working.push({ from: place, to: place, price, count: 1 })
  }
  return { yuan: working.reduce((sum, { price, count }) => sum + price * count, 0), working }
}
