import js from "@eslint/js"
import jsdoc from "eslint-plugin-jsdoc"
import { defineConfig, globalIgnores } from "eslint/config"
import tseslint from "typescript-eslint"
import { fileNames } from "./tools/eslint/file-names.js"

const tests = ["**/*.test.ts", "**/test/**/*.ts"]

/** The only files that may ask what time it is; everything else is handed the moment as an argument. */
const clockFiles = ["apps/cli/src/clock.ts", "apps/server/src/clock.ts"]

const nodeGlobals = [
  ...["process", "console", "performance", "URL", "Buffer", "TextDecoder", "TextEncoder"],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate", "fetch"],
]

const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message:
      "The clock is an argument: take a Day or an instant from the caller. Only the files named in clockFiles of eslint.config.js ask for the time.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      "The clock is an argument: take a Day or an instant from the caller. Only the files named in clockFiles of eslint.config.js ask for the time.",
  },
]

export default defineConfig(
  globalIgnores(["**/dist/**", "**/coverage/**", "**/.cache/**", "samples/**", "packages/report/schema/**", "**/generated/**"]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { gongkai: { rules: { "file-names": fileNames } } },
    rules: { "gongkai/file-names": "error" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 400 }],
      // `as const` and `satisfies` stay; any other assertion is a belief that nobody checks.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "no-restricted-syntax": ["error", ...clock],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Spreading a string gives code points, which is what Chinese text wants.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A mapped type over inferred keys is no record.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Reports are full of blanks of every width, and so are the words that find them.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["apps/office/src/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: "./apps/office/tsconfig.json", tsconfigRootDir: import.meta.dirname } },
  },
  { files: clockFiles, rules: { "no-restricted-syntax": "off" } },
  {
    files: ["packages/{law,report,documents,records}/src/**/*.ts"],
    ignores: tests,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true, FunctionExpression: true },
          contexts: ["TSInterfaceDeclaration", "TSTypeAliasDeclaration"],
        },
      ],
      "jsdoc/require-description": ["error", { contexts: ["FunctionDeclaration", "ArrowFunctionExpression", "ClassDeclaration"] }],
      "jsdoc/check-param-names": ["error", { checkDestructured: false, disableMissingParamChecks: true }],
      "jsdoc/check-tag-names": "error",
      "jsdoc/no-types": "error",
    },
  },
  {
    files: tests,
    rules: {
      // A test may say outright what it knows of its own example.
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "no-restricted-syntax": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, "readonly"])) },
    rules: { "max-lines": ["error", { max: 400 }], eqeqeq: "error" },
  },
)
