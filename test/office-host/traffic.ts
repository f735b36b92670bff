/** What went over the wire since the last `reset`. */
export interface Traffic {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  /** Bytes of each request and of its answer, in order. */
  readonly each: readonly { readonly sent: number; readonly received: number }[];
}

/** UTF-8 bytes of a text, without making them. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) length += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}

export class TrafficCounter {
  private each: { readonly sent: number; readonly received: number }[] = [];

  add(sent: number, received: number): void {
    this.each.push({ sent, received });
  }

  reset(): void {
    this.each = [];
  }

  get now(): Traffic {
    const sum = (of: "sent" | "received") => this.each.reduce((total, one) => total + one[of], 0);
    return { requests: this.each.length, sent: sum("sent"), received: sum("received"), each: [...this.each] };
  }
}
