/*
 * The theme the reader chose, set before the page is drawn. It is a plain file, not a module: a module would run after the first paint.
 * The choice is kept only while it differs from what the system says.
 */
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const kept = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const choice = kept();
  if (choice === 'dark' || choice === 'light') root.dataset.theme = choice;

  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-switch]');
    if (!button) return;
    const show = () => button.setAttribute('aria-pressed', String(isDark()));
    button.hidden = false;
    show();
    system.addEventListener('change', show);
    button.addEventListener('click', () => {
      const wanted = isDark() ? 'light' : 'dark';
      const isSystem = (wanted === 'dark') === system.matches;
      if (isSystem) delete root.dataset.theme;
      else root.dataset.theme = wanted;
      try {
        if (isSystem) localStorage.removeItem('theme');
        else localStorage.setItem('theme', wanted);
      } catch {
        // Without storage the choice lasts for this page.
      }
      show();
    });
  });
})();
