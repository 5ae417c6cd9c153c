/** The tasks that one worker takes: a group to its end, then the next group that no other worker has taken. */
export interface Queue<Task> {
  readonly next: () => Task | undefined;
  /** Leave out what is left of the group of the last task. */
  readonly leaveGroup: () => void;
}

/** @param groups shared by all workers of a job */
export function queueOf<Task>(groups: Iterator<readonly Task[], undefined>): Queue<Task> {
  let tasks: Iterator<Task, undefined> = [].values();
  const next = (): Task | undefined => {
    for (;;) {
      const { value, done } = tasks.next();
      if (!done) return value;
      const group = groups.next();
      if (group.done) return undefined;
      tasks = group.value.values();
    }
  };
  const leaveGroup = () => {
    tasks = [].values();
  };
  return { next, leaveGroup };
}
