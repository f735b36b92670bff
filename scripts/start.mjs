// What `npm start` shows after the build: a district and a province rolled up from the samples, and where the results lie.
import { spawnSync } from "node:child_process";

const runs = [
  {
    vi: "Huyện Tam Đường, từ tệp của các xã",
    en: "Tam Đường district, from its communes' files",
    profile: "tam-duong",
    input: "samples/tam-duong/2024",
    out: "out/tam-duong-2024.xlsx",
  },
  {
    vi: "Tỉnh Quảng Ngãi, từ tệp của các xã ở ba huyện",
    en: "Quảng Ngãi province, from the communes of three districts",
    profile: "quang-ngai",
    input: "samples/quang-ngai/2024",
    out: "out/quang-ngai-2024.xlsx",
  },
];

for (const { vi, en, profile, input, out } of runs) {
  console.log(`\n══ ${vi} (${en})\n`);
  const { status } = spawnSync(
    process.execPath,
    ["dist/tong-hop.cjs", "roll-up", input, "--profile", profile, "--period", "2024", "-o", out],
    { stdio: "inherit" },
  );
  // Status 1 only says that the samples hold mistakes, which they do on purpose.
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

const files = runs.map(({ out }) => `  ${out}`).join("\n");
console.log(
  `\n══ Xong. Kết quả tổng hợp nằm ở:\n${files}\nMở bằng Excel hoặc LibreOffice; trang đầu là bảng tổng hợp, trang «Nguồn» là phiếu đối chiếu số dòng.`,
);
console.log(
  `\nDone. The results lie in the files above: open them in Excel or LibreOffice; the first sheet is the summary, «Nguồn» the conservation slip.`,
);
console.log(`\nThử tiếp (try next): node dist/tong-hop.cjs --help`);
