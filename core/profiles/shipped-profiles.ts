import { binhSon } from "./binh-son";
import { dangUyKhoi } from "./dang-uy-khoi";
import { laiChau } from "./lai-chau";
import type { Profile } from "./profile";
import { quangNgai } from "./quang-ngai";
import { tamDuong } from "./tam-duong";
import { thapMuoi } from "./thap-muoi";
import { thuongQuang } from "./thuong-quang";

/** The profiles as shipped: the localities whose documents the product was made from, and one province of each hierarchy. */
export const shippedProfiles: readonly Profile[] = [
  thapMuoi,
  binhSon,
  dangUyKhoi,
  tamDuong,
  thuongQuang,
  quangNgai,
  laiChau,
];

/** The shipped profile of a key ("tam-duong"), or `undefined`. */
export function profileOf(key: string): Profile | undefined {
  return shippedProfiles.find((profile) => profile.key === key);
}
