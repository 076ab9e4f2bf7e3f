import { defineConfig } from "vitest/config"
export default defineConfig({
  plugins: [{ name: "d", enforce: "pre", resolveId: (id) => (id === "./district.ts" ? "/tmp/pages-district/district.ts" : undefined) }],
  resolve: { conditions: ["gongkai-source"] },
  test: { include: ["apps/office/test/report.browser.test.ts"], testTimeout: 60000, hookTimeout: 120000, bail: 1 },
})
