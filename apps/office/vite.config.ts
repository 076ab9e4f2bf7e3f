import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

// Below /office/: the root of the site is the public's portal. No inline script, which the server's content security policy forbids.
export default defineConfig({
  base: "/office/",
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ["gongkai-source", "module", "browser", "production"] },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: ["chrome109", "firefox115", "safari16"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
})
