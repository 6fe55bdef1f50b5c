import { Refusal } from "./reply";

/** The value, or a Refusal when it takes too long. Whatever was started goes on to its own end. */
export async function withinTime<Value>(seconds: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([value, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const timedOut = (seconds: number) =>
  new Refusal(504, "TIMED_OUT", `The answer took longer than ${seconds} s. Ask for less.`);
