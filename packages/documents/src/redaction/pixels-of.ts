import type { Canvas } from "@napi-rs/canvas"

/**
 * A copy of a canvas's pixels: red, green, blue, alpha each. What `data` gives is a view of the canvas's own memory, which may be
 * freed with the canvas while it is read; so it is copied, and the canvas used once more after that.
 */
export const pixelsOf = (canvas: Canvas): Uint8Array => {
  const copy = new Uint8Array(canvas.data())
  return canvas.width > 0 ? copy : new Uint8Array()
}
