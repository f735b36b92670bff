import { countText, type SlipLine } from "../../core/index";
import type { Params } from "../use-words";

/** Rows read that were neither counted, refused nor set aside; 0 by the law of conservation. */
export function slipGap({ read, counted, refused, duplicate }: SlipLine): number {
  return read - counted - refused - duplicate;
}

/** The four amounts, as a sentence takes them. */
export function slipAmounts({ read, counted, refused, duplicate }: SlipLine): Params {
  return {
    read: countText(read),
    counted: countText(counted),
    refused: countText(refused),
    duplicate: countText(duplicate),
  };
}
