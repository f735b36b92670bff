/** @jest-environment jsdom */
import { render } from "preact";
import { act } from "preact/test-utils";
import { WindowedList } from "../../sidebar/parts/windowed-list";

const root = document.createElement("div");
document.body.append(root);
afterEach(() => void act(() => render(null, root)));

const items = Array.from({ length: 1000 }, (_, index) => `n${String(index)}`);
const revealed: string[] = [];
Element.prototype.scrollIntoView = function (this: Element) {
  revealed.push(this.textContent);
};

async function show(more: { readonly reveal?: { readonly index: number } | null; readonly kept?: number | null }) {
  await act(() =>
    render(
      <WindowedList items={items} keyOf={(item) => item} estimate={40} label="Tên" {...more}>
        {(item) => <button type="button">{item}</button>}
      </WindowedList>,
      root,
    ),
  );
}
const drawn = (): readonly string[] => [...root.querySelectorAll("li")].map(({ textContent }) => textContent);
const gaps = (): number =>
  [...root.querySelectorAll<HTMLElement>("ul, li")]
    .map(({ style }) => Number.parseFloat(style.marginTop || "0") + Number.parseFloat(style.paddingBottom || "0"))
    .reduce((all, gap) => all + gap, 0);

test("a row far off is drawn to be brought into view", async () => {
  await show({});
  expect(drawn()).not.toContain("n700");
  await show({ reveal: { index: 700 } });
  expect(drawn()).toContain("n700");
  expect(revealed).toEqual(["n700"]);
});

test("a row that is kept, and one that has the focus, stay drawn wherever the view is", async () => {
  await show({ kept: 900 });
  await act(() => root.querySelector<HTMLElement>('[data-index="900"] button')?.focus());
  await show({ kept: 500 });
  expect(drawn()).toEqual(expect.arrayContaining(["n500", "n900"]));
  await act(() => (document.activeElement as HTMLElement).blur());
  expect(drawn()).not.toContain("n900");
});

test("what is not drawn takes its room all the same", async () => {
  await show({ kept: 500 });
  expect(gaps()).toBe((items.length - drawn().length) * 40);
});
