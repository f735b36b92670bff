/** Text for searching: without case, tone marks and other signs, so that «nguyen» finds «Nguyễn». */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d");
}
