/** Values of properties that only have to be kept, by dotted path: `title.format.font.bold`. */
export type Props = Map<string, unknown>;
