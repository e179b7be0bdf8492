import type { Class, Price } from '../snapshot/snapshot.ts';

const wholeZloty = new Intl.NumberFormat('pl', { useGrouping: 'min2', maximumFractionDigits: 0 });
const withGrosze = new Intl.NumberFormat('pl', {
  useGrouping: 'min2',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

function amount(zloty: number): string {
  return (Number.isInteger(zloty) ? wholeZloty : withGrosze).format(zloty);
}

/** "20 zł", "52 500,50 zł" with non-breaking spaces. */
export function zloty(value: number): string {
  return `${amount(value)}\u00A0zł`;
}

/** "bezpłatnie", "dobrowolna wpłata", "20 zł", "15–25 zł", "do 25 zł", "płatne". */
export function priceText(price: Price): string {
  if (price.kind === 'free') return 'bezpłatnie';
  if (price.kind === 'donation') return 'dobrowolna wpłata';
  const { from, to } = price;
  if (from !== null && to !== null) {
    return from === to ? zloty(from) : `${amount(from)}–${zloty(to)}`;
  }
  if (from !== null) return zloty(from);
  return to === null ? 'płatne' : `do ${zloty(to)}`;
}

/** The prices of a class, the one most people ask for first: "80 zł za miesiąc". */
export function feeTexts(fee: Class['fee']): readonly string[] {
  if (fee.kind === 'free') return ['bezpłatnie'];
  const parts: string[] = [];
  if (fee.month !== null) parts.push(`${zloty(fee.month)} za miesiąc`);
  if (fee.semester !== null) parts.push(`${zloty(fee.semester)} za semestr`);
  if (fee.single !== null) parts.push(`${zloty(fee.single)} za jedne zajęcia`);
  return parts.length === 0 ? ['płatne'] : parts;
}
