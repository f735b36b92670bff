// Bundles the benchmarks into dist/bench.cjs and runs them: unbundled TypeScript would measure its loader. Arguments are passed on.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Others' libraries run as they are installed. */
const externals = {
  exceljs: "node-commonjs exceljs",
  "@e965/xlsx": "node-commonjs @e965/xlsx",
  "@duckdb/node-api": "node-commonjs @duckdb/node-api",
  hucre: "import hucre",
  "playwright-core": "import playwright-core",
  "@sparticuz/chromium": "import @sparticuz/chromium",
  "read-excel-file/universal": "import read-excel-file/universal",
};

const compiler = webpack({
  mode: "production",
  context: root,
  target: "node20",
  entry: "./test/bench/main.ts",
  output: { path: join(root, "dist"), filename: "bench.cjs" },
  devtool: false,
  externals,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  // As the product is bundled: names stay, so that profiles can be read.
  optimization: { minimize: false },
  performance: { hints: false },
});

compiler.run((error, stats) => {
  compiler.close(() => {
    if (error || stats.hasErrors()) {
      console.error(error ?? stats.toString("errors-only"));
      process.exitCode = 1;
      return;
    }
    const args = process.argv.slice(2);
    if (args.includes("--build-only")) return;
    process.exitCode =
      spawnSync(process.execPath, [join(root, "dist", "bench.cjs"), ...args], { stdio: "inherit", cwd: root }).status ??
      1;
  });
});
