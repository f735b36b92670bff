// One script file of the browser, out of TypeScript: no chunks, no code from strings, nothing loaded from elsewhere.
import { join } from "node:path";
import webpack from "webpack";
import { version } from "./package-facts.mjs";

const swc = (tsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx },
      ...(tsx ? { transform: { react: { runtime: "automatic", importSource: "preact" } } } : {}),
      target: "es2020",
    },
  },
});

/** Bundles `entry` into `folder/file`. `where` is "web" or "webworker". Rejects with webpack's own words. */
export function bundle({ entry, folder, file, where = "web", minimize = true }) {
  const root = join(import.meta.dirname, "..");
  const compiler = webpack({
    mode: "production",
    context: root,
    target: [where, "es2020"],
    entry: `./${entry}`,
    output: { path: folder, filename: file, asyncChunks: false },
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, sideEffects: false, use: swc(false) },
        { test: /\.tsx$/, exclude: /node_modules/, sideEffects: false, use: swc(true) },
        { test: new RegExp(`${entry.replace(/[.\\/]/g, "[.\\\\/]")}$`), sideEffects: true },
      ],
    },
    optimization: { minimize },
    performance: { hints: false },
    plugins: [new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(join(folder, file));
      });
    });
  });
}
