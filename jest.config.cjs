process.env.TZ ??= "Asia/Ho_Chi_Minh";

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: { "^.+\\.[cm]?[tj]s$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  // Pure-ESM development oracles have to be compiled for Jest's CommonJS loader.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|read-excel-file)/)"],
};
