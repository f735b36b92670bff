const { BannerPlugin, DefinePlugin } = require("webpack");
const { chmodSync } = require("node:fs");
const { join } = require("node:path");
const { version } = require("./package.json");

const output = { path: join(__dirname, "dist"), filename: "tong-hop.cjs" };

/** The command line as one file that runs on a bare Node: `node dist/tong-hop.cjs`, or by its own name. */
module.exports = {
  mode: "production",
  target: "node20",
  entry: "./standalone/cli/main.ts",
  output,
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        // No module does anything by being loaded but the entry, so unused ones need not be.
        sideEffects: false,
        exclude: /main\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
      {
        test: /main\.ts$/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  // One file, readable as it is: a fault reported with --debug names functions, not letters.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    {
      apply: (compiler) => {
        compiler.hooks.afterEmit.tap("Executable", () => {
          chmodSync(join(output.path, output.filename), 0o755);
        });
      },
    },
  ],
};
