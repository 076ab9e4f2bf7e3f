import { picturePage, type RedactionLayer } from "@gongkai/documents"
import { redactionOfFile } from "@gongkai/records"
import type { Actor, Casework, Refused } from "../kernel.ts"
import { withOriginal, type RedactionRoom } from "./original.ts"
import { marksOf } from "./release.ts"

/** A page's picture: as it came, or, for a layer, as the saved marks will have it look. Nothing is released by it. */
export const pictureForMarking =
  (rooms: RedactionRoom) =>
  async (
    casework: Casework,
    actor: Actor,
    { fileId, page, layer }: { readonly fileId: string; readonly page: number; readonly layer: RedactionLayer | null },
  ): Promise<{ readonly ok: true; readonly png: Uint8Array } | Refused> => {
    const asking = { agencyId: actor.agencyId, personId: actor.personId, today: casework.today() }
    const redaction = await casework.records.transaction(asking, (tx) => redactionOfFile(tx, actor.agencyId, fileId))
    return withOriginal(rooms)(casework, actor, { fileId, act: "redaction.read" }, async (source) => ({
      ok: true as const,
      png: await picturePage(source, page, marksOf(redaction?.marks ?? []), layer),
    }))
  }
