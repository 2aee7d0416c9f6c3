/** Numbers as we print them: grouped in threes, with a true minus, the same on every machine. */

const MINUS = '−';

/** `2,500`, `−12`. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 ? MINUS + digits : digits;
}

/** `+3`, `−3`, and a bare `0`. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}
