const api = globalThis.browser ?? chrome;
const THIS_WINDOW = -2; // windows.WINDOW_ID_CURRENT

document.querySelector('#panel').addEventListener('click', () => {
  void chrome.sidePanel.open({ windowId: THIS_WINDOW });
});
document.querySelector('#options').addEventListener('click', () => {
  void api.runtime.openOptionsPage();
});
