// The look that was chosen on the pages (dark, or the version for the weak-sighted) holds here too: same origin, same key.
(() => {
  try {
    const scheme = localStorage.getItem('estafeta.scheme');
    const size = localStorage.getItem('estafeta.text');
    if (!['dark', 'hc', 'hc-dark'].includes(scheme)) return;
    document.documentElement.dataset.scheme = scheme;
    if (scheme.startsWith('hc') && ['100', '150'].includes(size)) document.documentElement.style.fontSize = `${size}%`;
  } catch {
    // no storage, no choice
  }
})();
