/** Ctrl-C, a polite kill, and the end of whoever started us all mean the same: stop, and take along what was started. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Lets the process end as it would without us. */
  forget(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

export function untilToldToStop(): Stop {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of SIGNALS) process.on(signal, stop);
  const watch = whenParentEnds(stop);
  return {
    signal: controller.signal,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
      clearInterval(watch);
    },
  };
}

/** npm passes signals on to a shell that may not pass them to us; then all we see is another parent. */
function whenParentEnds(stop: () => void): NodeJS.Timeout {
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}
