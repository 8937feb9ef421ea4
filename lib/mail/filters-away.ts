const FUNCTION = /([a-z-]+)\(([-\d.]+)(%|px|deg|)/g;

/** Whether a computed `filter` makes text unreadable. No honest mail needs one: Gmail drops them. */
export function filtersAway(filter: string): boolean {
  if (filter === 'none' || filter === '') return false;
  return Array.from(filter.matchAll(FUNCTION)).some(([, name, digits, unit]) => {
    const value = Number(digits) / (unit === '%' ? 100 : 1);
    if (name === 'opacity' || name === 'contrast') return value < 0.1;
    if (name === 'blur') return value >= 3;
    if (name === 'brightness') return value > 2;
    return name === 'invert' && value > 0.3;
  });
}
