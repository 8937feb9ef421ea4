/** The product's mark: three lines of mail, one of them checked. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="1" y="1" width="14" height="14" rx="4" fill="currentColor" />
      <path d="M4 5.2h8M4 8h3.2" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
      <path
        d="m7.2 10.4 1.6 1.6 3.4-3.6"
        fill="none"
        stroke="#fff"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
