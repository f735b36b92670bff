function firstTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
}

/** What a byte one place further back adds to the CRC. */
function nextTable(table: Int32Array, first: Int32Array): Int32Array {
  return table.map((crc) => (crc >>> 8) ^ (first[crc & 255] ?? 0));
}

// "Slicing by eight": one table for each byte of a step.
const t0 = firstTable();
const t1 = nextTable(t0, t0);
const t2 = nextTable(t1, t0);
const t3 = nextTable(t2, t0);
const t4 = nextTable(t3, t0);
const t5 = nextTable(t4, t0);
const t6 = nextTable(t5, t0);
const t7 = nextTable(t6, t0);

/** CRC-32 as zip wants it (polynomial 0xEDB88320), unsigned. */
export function crc32(bytes: Uint8Array): number {
  const end = bytes.length - (bytes.length % 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  for (let i = 0; i < end; i += 8) {
    const a = crc ^ view.getInt32(i, true);
    const b = view.getInt32(i + 4, true);
    crc =
      (t7[a & 255] ?? 0) ^
      (t6[(a >>> 8) & 255] ?? 0) ^
      (t5[(a >>> 16) & 255] ?? 0) ^
      (t4[a >>> 24] ?? 0) ^
      (t3[b & 255] ?? 0) ^
      (t2[(b >>> 8) & 255] ?? 0) ^
      (t1[(b >>> 16) & 255] ?? 0) ^
      (t0[b >>> 24] ?? 0);
  }
  for (let i = end; i < bytes.length; i++) crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}
