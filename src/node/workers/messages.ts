/** Data passed to a worker when it starts. */
export interface WorkerInit {
  /** Address of the ES module of the model; that of the package unless given. */
  readonly model?: string;
}
