/** Letter Э, bend of the track and the baton. Colours come from the place: `--mark-track`, `--mark-baton`. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M8 3h8a13 13 0 0 1 0 26H8"
        fill="none"
        stroke="var(--mark-track, var(--accent))"
        strokeWidth="5.4"
        strokeLinecap="round"
      />
      <rect x="0" y="12.4" width="20.5" height="7.2" rx="3.6" fill="var(--mark-baton, var(--turn))" />
    </svg>
  );
}
