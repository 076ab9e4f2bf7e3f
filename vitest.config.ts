import { defineConfig } from "vitest/config"

// Tests run on the sources: the packages' "gongkai-source" export condition points there.
export default defineConfig({
  resolve: { conditions: ["gongkai-source"] },
  ssr: { resolve: { conditions: ["gongkai-source"] } },
  test: { include: ["{packages,apps}/*/{src,test}/**/*.test.ts", "tools/**/*.test.ts"] },
})
