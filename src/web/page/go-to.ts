/** Goes to a part of the page without changing the address, which holds the strategy. */
export function goTo(event: Event, id: string): void {
  event.preventDefault();
  const part = document.getElementById(id);
  part?.scrollIntoView();
  part?.focus();
}
