/** A sentence in the place of the panel, with a button where something can be tried. */
export function showTrouble(
  element: HTMLElement,
  text: string,
  button: { readonly label: string; readonly press: () => void } | null,
): void {
  const page = element.ownerDocument;
  const place = page.createElement("main");
  place.className = "trouble";
  place.setAttribute("role", "alert");
  const sentence = page.createElement("p");
  sentence.textContent = text;
  place.append(sentence);
  if (button !== null) {
    const pressed = page.createElement("button");
    pressed.type = "button";
    pressed.textContent = button.label;
    pressed.addEventListener("click", button.press);
    place.append(pressed);
  }
  element.replaceChildren(place);
}
