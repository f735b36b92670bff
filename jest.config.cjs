process.env.TZ ??= "Asia/Ho_Chi_Minh";

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  transform: {
    "^.+\\.[cm]?[tj]s$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
    "^.+\\.tsx$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic", importSource: "preact" } },
          target: "es2022",
        },
      },
    ],
  },
  // Pure-ESM packages have to be compiled for Jest's CommonJS loader.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|read-excel-file|@noble/hashes|preact)/)"],
};
