// String.fromCharCode takes its units as arguments: this many are far below any engine's limit.
const capacity = 8192;

/** Text in the making: UTF-16 units, and the text before them once they became too many. */
export interface TextSink {
  readonly units: number[];
  length: number;
  before: string;
}

export function textSink(): TextSink {
  // Room for a surrogate pair past the limit, so that the limit is checked once a character.
  return { units: new Array<number>(capacity + 2).fill(0), length: 0, before: "" };
}

export function isFull(length: number): boolean {
  return length >= capacity;
}

/** Moves the units into `before`. */
export function spill(sink: TextSink): void {
  // A copy of the right length, spread as arguments, is the fastest way from units to a string without TextDecoder.
  sink.before += String.fromCharCode.apply(null, sink.units.slice(0, sink.length));
  sink.length = 0;
}

/** The text put in since the last call; the sink is empty afterwards. */
export function takeText(sink: TextSink): string {
  const { length, before } = sink;
  if (before === "") {
    if (length === 0) return "";
    sink.length = 0;
    return String.fromCharCode.apply(null, sink.units.slice(0, length));
  }
  spill(sink);
  const whole = sink.before;
  sink.before = "";
  return whole;
}

export function putUnit(sink: TextSink, unit: number): void {
  if (isFull(sink.length)) spill(sink);
  sink.units[sink.length++] = unit;
}

/** Puts a code point; above U+FFFF as a surrogate pair. */
export function putPoint(sink: TextSink, point: number): void {
  if (point < 0x10000) putUnit(sink, point);
  else {
    putUnit(sink, 0xd7c0 + (point >> 10));
    putUnit(sink, 0xdc00 | (point & 0x3ff));
  }
}
