import tseslint from "typescript-eslint";

const pure = [
  { selector: "MemberExpression[object.name='Date']", message: "core has no clock: days are handed in as serials" },
  { selector: "NewExpression[callee.name='Date']", message: "core has no clock: days are handed in as serials" },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "core is deterministic" },
  {
    selector:
      "AwaitExpression, FunctionDeclaration[async=true], ArrowFunctionExpression[async=true], FunctionExpression[async=true]",
    message: "core is synchronous",
  },
  { selector: "MemberExpression[object.name='z'][property.name='coerce']", message: "cells are parsed in core/fields" },
];
const named = { selector: "ExportDefaultDeclaration", message: "named exports only" };
const door = { regex: "/core/(?!index$).+", message: "core/index.ts is the only door into core" };

export default tseslint.config(
  { ignores: [".types", ".cache", "dist", "out", "coverage", "node_modules", "*.cjs", "*.mjs", "scripts/*.mjs"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", named],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      eqeqeq: ["error", "always"],
      "no-console": "error",
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", named, ...pure],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^(?!\\.|zod/mini$)", message: "core depends on zod and on nothing else" }] },
      ],
    },
  },
  {
    files: ["xlsx/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", named, ...pure],
      "no-restricted-imports": [
        "error",
        { patterns: [door, { regex: "^(?!\\.)", message: "xlsx depends on core and on nothing else" }] },
      ],
    },
  },
  {
    files: ["sidebar/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            door,
            { regex: "/(xlsx|engine|excel-addin|standalone)/", message: "the sidebar knows core and no host" },
          ],
        },
      ],
    },
  },
  {
    files: ["engine/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            door,
            { regex: "/(excel-addin|standalone)/", message: "the engine serves every host and knows none" },
          ],
        },
      ],
    },
  },
  {
    files: ["excel-addin/**/*.{ts,tsx}", "standalone/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [door] }] },
  },
  {
    // Commands print; scripts and benches tell what they did.
    files: ["standalone/cli/**/*.ts", "scripts/**/*.ts", "samples/*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Tests look into rooms through any door, and index literal tables they know.
    files: ["test/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off", "@typescript-eslint/unbound-method": "off" },
  },
);
