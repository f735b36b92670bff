import { type DataBar, rangeName } from "../../core/index";

const colour = "FFBDD7EE";
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

/** Equal files for equal layouts: the id counts, where Excel would draw a random one. */
function barId(index: number): string {
  return `{5B3A1C00-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** Plain rules, which every reader knows; each names its Excel 2010 twin. */
export function barsXml(bars: readonly DataBar[]): string {
  return bars
    .map(
      ({ range, full }, index) =>
        `<conditionalFormatting sqref="${rangeName(range)}"><cfRule type="dataBar" priority="${String(index + 1)}">` +
        `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="${String(full)}"/><color rgb="${colour}"/></dataBar>` +
        `<extLst><ext ${x14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(index)}</x14:id></ext></extLst>` +
        "</cfRule></conditionalFormatting>",
    )
    .join("");
}

/** The Excel 2010 twins: a solid bar from 0 to `full`, whatever the other cells hold. [MS-XLSX] 2.6.28 CT_DataBar. */
export function barsExtensionXml(bars: readonly DataBar[]): string {
  if (bars.length === 0) return "";
  const rules = bars.map(
    ({ range, full }, index) =>
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      `<x14:cfRule type="dataBar" id="${barId(index)}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      `<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>${String(full)}</xm:f></x14:cfvo>` +
      '<x14:negativeFillColor rgb="FFF4B183"/><x14:axisColor rgb="FF7F7F7F"/></x14:dataBar></x14:cfRule>' +
      `<xm:sqref>${rangeName(range)}</xm:sqref></x14:conditionalFormatting>`,
  );
  return (
    `<extLst><ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
    `${rules.join("")}</x14:conditionalFormattings></ext></extLst>`
  );
}
