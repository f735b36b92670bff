import { codeFromText, outsideAddresses } from "../../scripts/gates/find/outside-addresses";
import { overBudget, weigh } from "../../scripts/gates/find/over-budget";

const rules = { names: ["http://www.w3.org/"], hosts: ["https://appsforoffice.microsoft.com"] };

test.each([
  ["a fetch", 'fetch("https://stats.example/x")', ["https://stats.example/x"]],
  ["an address in a style", "a{background:url(//cdn.example/i.png)}", ["//cdn.example/i.png"]],
  ["a script of the page's own protocol", '<script src="//cdn.example/a.js"></script>', ["//cdn.example/a.js"]],
  ["a socket", "new WebSocket(`wss://live.example`)", ["wss://live.example"]],
  [
    "a host that only begins like an allowed one",
    '"https://appsforoffice.microsoft.com.evil.example/a"',
    ["https://appsforoffice.microsoft.com.evil.example/a"],
  ],
  ["an allowed host", '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">', []],
  ["an allowed host without a path", "script-src 'self' https://appsforoffice.microsoft.com; img-src", []],
  ["the name of a vocabulary", 'xmlns="http://www.w3.org/2000/svg"', []],
  ["a comment, which is no address", "let a = 1; // see below", []],
])("%s", (_, text, found) => {
  expect(outsideAddresses(text, rules)).toEqual(found);
});

test.each([
  ['eval("1")', ["eval"]],
  ["(0, eval)(text)", ["eval"]],
  ["new Function(text)", ["new Function"]],
  ['Function("return this")()', ["new Function"]],
  ['setTimeout("go()", 1)', ["code as text in a timer"]],
  ["medieval(1); range.eval(2); setTimeout(go, 1); isFunction(x)", []],
])("%s", (text, ways) => {
  expect(codeFromText(text)).toEqual(ways);
});

const random = new Uint8Array(3000).map((_, at) => (at * 7919 + ((at * at) % 251)) % 256);

test.each([
  ["under it", 3, false, []],
  ["over it", 2.9, false, ["pane weighs 3.0 kB; 2.9 kB are allowed"]],
  ["packed, nothing repeats", 1, true, [expect.stringContaining("pane weighs")]],
])("a file %s", (_, most, packed, problems) => {
  expect(overBudget(weigh({ name: "pane", files: ["a"], packed, most }, () => random))).toEqual(problems);
});

test("files of one budget weigh together, and packing counts", () => {
  const zeros = new Uint8Array(50_000);
  expect(weigh({ name: "n", files: ["a", "b"], packed: false, most: 1 }, () => zeros).weight).toBe(100);
  expect(weigh({ name: "n", files: ["a", "b"], packed: true, most: 1 }, () => zeros).weight).toBeLessThan(1);
});
