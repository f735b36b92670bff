import type { JSX } from "preact";

const STROKE = { fill: "none", stroke: "currentColor", "stroke-width": 1.6 } as const;
const LINE = { ...STROKE, "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

// Each severity has a shape of its own, so that it is told apart without colour.
const shapes = {
  error: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z" {...STROKE} />
      <path d="M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6" {...LINE} />
    </>
  ),
  explain: (
    <>
      <path d="M8 1.8l6.7 12.2H1.3z" {...STROKE} stroke-linejoin="round" />
      <path d="M8 6.3v3.4m0 2.1v.1" {...LINE} />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="6.5" {...STROKE} />
      <path d="M8 7.4v3.6m0-6v.1" {...LINE} />
    </>
  ),
  good: (
    <>
      <circle cx="8" cy="8" r="6.5" {...STROKE} />
      <path d="M5 8.3l2.1 2.1L11 6" {...LINE} />
    </>
  ),
  back: <path d="M13.5 8H3m4.5-5L2.5 8l5 5" {...LINE} />,
  next: <path d="M6 3l5 5-5 5" {...LINE} />,
  previous: <path d="M10 3L5 8l5 5" {...LINE} />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6.5" {...STROKE} />
      <path d="M8 4v4.3l2.8 1.6" {...LINE} />
    </>
  ),
  undo: <path d="M5.5 2.5L2.5 5.5l3 3M3 5.5h6.5a3.9 3.9 0 010 7.8H6" {...LINE} />,
  arrow: <path d="M2.5 8H13M8.5 3.5L13 8l-4.500 4.500" {...LINE} />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof shapes;

/** A small picture beside a word; the word says it, so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
