import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { toSerial } from "../core/index";
import type { EngineTools } from "./engine-tools";
import { deflate, inflate } from "./fflate-tools";

/** What the engine needs where there is no Node: in a worker of a browser. */
export function workerTools(productVersion: string): EngineTools {
  return {
    now: () => {
      const now = new Date();
      return toSerial(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    sha256: (bytes) => bytesToHex(sha256(bytes)),
    inflate,
    deflate,
    productVersion,
  };
}
