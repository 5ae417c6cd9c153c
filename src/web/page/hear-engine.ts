/** Milliseconds after which an engine that has said nothing will say nothing more. */
const PATIENCE = 90_000;

/** Passes on what the engine says. A script that does not come, and an engine that never says anything, are broken. */
export function hearEngine<Response>(
  engine: Worker,
  take: (response: Response) => void,
  broken: (reason: string) => void,
): void {
  const silent = setTimeout(() => broken('it does not answer'), PATIENCE);
  engine.onmessage = ({ data }: MessageEvent<Response>) => {
    clearTimeout(silent);
    take(data);
  };
  engine.onerror = ({ message = 'its script could not be loaded' }) => {
    clearTimeout(silent);
    broken(message);
  };
}
