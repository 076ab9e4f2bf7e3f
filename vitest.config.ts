import { availableParallelism } from "node:os"
import { defineConfig } from "vitest/config"

const inside = "{packages,apps}/*/{src,test}/**"
/** Rooms whose tests need PostgreSQL. */
const onDatabase = "{packages/{records,casework}/{src,test},packages/demo/test,apps/server/{src,test}}/**"
const everywhere = (suffix: string): string[] => [`${inside}/*${suffix}.ts`, `tools/**/*${suffix}.ts`]

/** Tests that start the private server themselves: on a server that is named to us they would show nothing that they have not shown. */
const onServersOfTheirOwn = process.env["DATABASE_ADMIN_URL"] === undefined ? [] : ["**/kill.test.ts", "**/private-server.test.ts"]

// Tests run on the sources: the packages' "gongkai-source" export condition points there.
export default defineConfig({
  resolve: { conditions: ["gongkai-source"] },
  ssr: { resolve: { conditions: ["gongkai-source"] } },
  test: {
    // vitest leaves one core to itself, which of two is half; most of our tests wait for a process or the database.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: everywhere(".test"),
          exclude: ["**/node_modules/**", "**/*.long.test.ts", "**/*.interop.test.ts", "**/*.beside.test.ts", "**/*.browser.test.ts", onDatabase],
          // Tests of the command start processes, which takes seconds where the machine is busy.
          testTimeout: 120_000,
        },
      },
      // On one PostgreSQL for all, a copy of the migrated database for each file.
      {
        extends: true,
        test: {
          name: "database",
          include: [`${onDatabase}/*.test.ts`],
          exclude: ["**/*.long.test.ts", "**/*.interop.test.ts", "**/*.browser.test.ts", ...onServersOfTheirOwn],
          globalSetup: "packages/records/test/global-setup.ts",
          // Modules keep no state of a test, and loading a server's anew for each of a hundred files costs a quarter of the whole.
          isolate: false,
          // Each file begins with a database of its own, which a busy machine takes its time over.
          hookTimeout: 120_000,
          testTimeout: 120_000,
        },
      },
      // The office's pages, built, in a real browser against a real server.
      {
        extends: true,
        test: {
          name: "browser",
          include: ["apps/{office,server}/test/**/*.browser.test.ts"],
          globalSetup: ["packages/records/test/global-setup.ts", "apps/office/test/built-pages.ts"],
          // As long as the browser itself waits for what a page comes to.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // On cases that stand beside the checkout, where they do: `npm test` says so where they do not.
      { extends: true, test: { name: "beside", include: everywhere(".beside.test"), globalSetup: "packages/records/test/global-setup.ts" } },
      // Minutes to hours: `npm run test:long -- <name>` runs <name>.long.test.ts.
      {
        extends: true,
        test: { name: "long", include: everywhere(".long.test"), globalSetup: "packages/records/test/global-setup.ts", testTimeout: 3_600_000 },
      },
      // Against tools that are not ours, where the machine has them: `npm run test:interop`.
      { extends: true, test: { name: "interop", include: everywhere(".interop.test"), testTimeout: 120_000 } },
    ],
  },
})
