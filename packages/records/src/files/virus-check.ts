/** What a virus check said of content. `unchecked`: nothing was said that counts, so the file stays in quarantine. */
export type VirusVerdict =
  | { readonly state: "clean" }
  | { readonly state: "infected"; readonly signature: string }
  | { readonly state: "unchecked"; readonly why: "none" | "unreachable" | "timeout" | "answer" | "size" }

/** Looks at content before anybody opens it. */
export interface VirusCheck {
  /** Never throws for what the checker does wrong: that is `unchecked`. */
  check(content: AsyncIterable<Uint8Array>): Promise<VirusVerdict>
}

/** Where no check is configured: nothing is ever called clean. */
export const noVirusCheck: VirusCheck = { check: () => Promise.resolve({ state: "unchecked", why: "none" }) }
