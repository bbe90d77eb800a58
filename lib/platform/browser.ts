/** The one place that the browser's own API comes in; promise-returning messages work the same in both browsers. */
export { default as browser } from 'webextension-polyfill';
