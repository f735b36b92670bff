import { makeEngine } from "./make-engine";
import { serveEngine } from "./serve-engine";
import { workerTools } from "./worker-tools";

declare const PRODUCT_VERSION: string | undefined;

serveEngine(makeEngine(workerTools(typeof PRODUCT_VERSION === "string" ? PRODUCT_VERSION : "0.0.0")));
