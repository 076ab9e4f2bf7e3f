/** Why a ZIP container is not unpacked: damaged or made to mislead, locked by a password, or beyond the limits. */
export type ZipFault = "damaged" | "encrypted" | "size"

/** Thrown where a ZIP container is not unpacked. */
export class ZipRefused extends Error {
  readonly fault: ZipFault

  constructor(fault: ZipFault, why: string) {
    super(why)
    this.fault = fault
  }
}
