const api = globalThis.browser ?? chrome;
if (window === window.top) void api.runtime.sendMessage('page');
