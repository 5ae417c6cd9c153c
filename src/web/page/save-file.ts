/** Hands a file to the planner, as a download of the browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

/** Milliseconds for which the browser may still read what it saves. */
const KEPT_FOR = 60_000;
