import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** One way of doing the job of a suite. */
export interface Contender {
  readonly name: string;
  /**
   * Makes fresh input and gives back the work to be timed. The work gives back how to tell its answer, which is asked for when the
   * clock has stopped.
   */
  readonly prepare: () => Work | Promise<Work>;
  /** Contenders that answer the same question must give the same answer; different questions are not compared. */
  readonly question: string;
}

export type Work = () => Answer | Promise<Answer>;

/** Anything that survives JSON. */
export type Answer = () => unknown;

/** Milliseconds by contender, one entry a round; the first round is the cold one. */
export type Rounds = Readonly<Record<string, readonly number[]>>;

const collect = garbageCollector();

/**
 * Runs all contenders in every round, in an order that turns by one each round, each on input of its own. Throws where two answers to
 * one question differ, or one contender answers differently from round to round: then no time means anything.
 */
export async function measure(
  contenders: readonly Contender[],
  rounds: number,
  known: Readonly<Record<string, unknown>> = {},
): Promise<Rounds> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const answers = new Map(Object.entries(known).map(([question, answer]) => [question, JSON.stringify(answer)]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length];
      if (contender === undefined) continue;
      const { time, answer } = await timed(contender);
      times.get(contender.name)?.push(time);
      const { question } = contender;
      const agreed = answers.get(question) ?? answer;
      if (agreed !== answer)
        throw new Error(`${contender.name} answers "${question}" with ${cut(answer)}, not ${cut(agreed)}`);
      answers.set(question, agreed);
    }
  }
  return Object.fromEntries(times);
}

async function timed(contender: Contender): Promise<{ readonly time: number; readonly answer: string }> {
  const work = await contender.prepare();
  collect();
  const start = performance.now();
  const answer = await work();
  const time = performance.now() - start;
  return { time, answer: JSON.stringify(answer()) };
}

function cut(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

/** The collector is reached without asking for it on the command line, so that a test may measure too. */
function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void; // V8 puts it there under this flag
}
