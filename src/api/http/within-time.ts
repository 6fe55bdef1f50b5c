import { Refusal } from "./reply";

/** The value, or a Refusal when it takes too long. Whatever was started goes on to its own end. */
export async function withinTime<Value>(milliseconds: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([value, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

const timedOut = (milliseconds: number) =>
  new Refusal(504, "TIMED_OUT", `The answer took longer than ${milliseconds / 1000} s. Ask for less.`);
