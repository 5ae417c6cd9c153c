/**
 * A kind of work: how a task is carried out, given what all tasks of a job have in common. What is given, tasks and
 * results are plain data and typed arrays, so that a job may run on another thread; `begin` is called once on each.
 */
export interface Work<Given = unknown, Task = unknown, Result = unknown> {
  /** The name by which a worker finds it. */
  readonly id: string;
  // A method rather than a property: a list may then hold kinds of work whose tasks differ.
  begin(given: Given): (task: Task) => Result;
}
