// Before the first paint, so that nobody who works in the dark or needs large type is dazzled. See shared/ui/theme/scheme.ts
try {
  var scheme = localStorage.getItem('estafeta.scheme');
  if (scheme) document.documentElement.dataset.scheme = scheme;
  var size = localStorage.getItem('estafeta.text');
  if (size && /^hc/.test(scheme)) document.documentElement.style.fontSize = size + '%';
} catch {
  // no storage, no choice
}
