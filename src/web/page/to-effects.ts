/** Goes to the effects without changing the address, which holds the strategy. */
export function toEffects(event: Event): void {
  event.preventDefault();
  const effects = document.getElementById('effects');
  effects?.scrollIntoView();
  effects?.focus();
}
