import { mount } from 'svelte';
import App from './app.svelte';
import './style.css';

const target = document.getElementById('page');
if (target === null) throw new Error('the page has no place for its content');
mount(App, { target });
// What draws the first charts comes while the model computes them.
void import('./vega.js');

// Kept for a visit without a network; a browser that does not allow it loses nothing else.
if ('serviceWorker' in navigator) navigator.serviceWorker.register('./offline.js').catch(() => undefined);
