/** How far numbers are from being spread evenly over 0 to 1, and how often chance alone does as much. */
export interface KolmogorovSmirnov {
  /** Largest distance between the numbers' distribution and the even one, 0 to 1. */
  readonly distance: number;
  readonly pValue: number;
}

/**
 * Two-sided Kolmogorov-Smirnov test against the uniform distribution on 0 to 1. The p-value is exact up to 200 numbers
 * (Marsaglia, Tsang and Wang 2003); beyond, Kolmogorov's limit with Vrbik's correction, good to about 1e-4.
 * @param numbers in any order
 * @throws RangeError without numbers or for one outside 0 to 1
 */
export function kolmogorovSmirnov(numbers: readonly number[]): KolmogorovSmirnov {
  const n = numbers.length;
  if (n === 0 || !numbers.every((x) => x >= 0 && x <= 1)) throw new RangeError('numbers must lie between 0 and 1');
  const sorted = [...numbers].sort((a, b) => a - b);
  const distance = sorted.reduce((most, x, i) => Math.max(most, x - i / n, (i + 1) / n - x), 0);
  return { distance, pValue: Math.min(1, Math.max(0, n <= 200 ? exact(n, distance) : limit(n, distance))) };
}

function limit(n: number, distance: number): number {
  const root = Math.sqrt(n);
  const x = root * distance + 1 / (6 * root) + (root * distance - 1) / (4 * n);
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return sum;
}

/** 1 - P(D < distance), where P is n!/n^n times one element of the n-th power of a small matrix. */
function exact(n: number, distance: number): number {
  // Twice the one-sided tail: the two sides cannot both be exceeded so far out, and 1 - P would have no digits left.
  if (distance >= 0.5) return 2 * oneSided(n, distance);
  const k = Math.floor(n * distance) + 1;
  const h = k - n * distance;
  const m = 2 * k - 1;
  const factorials = Array.from({ length: m + 1 }, () => 1);
  for (let i = 1; i <= m; i++) factorials[i] = (factorials[i - 1] ?? 1) * i;
  const corner = 1 - 2 * h ** m + Math.max(0, 2 * h - 1) ** m;
  const matrix = Array.from({ length: m * m }, (_, at) => {
    const i = Math.floor(at / m);
    const j = at % m;
    if (i + 1 < j) return 0;
    const first = j === 0 && i < m - 1 ? 1 - h ** (i + 1) : 1;
    const last = i === m - 1 && j > 0 ? 1 - h ** (m - j) : 1;
    return (i === m - 1 && j === 0 ? corner : first * last) / (factorials[i - j + 1] ?? 1);
  });
  let row = Array.from({ length: m }, (_, i) => Number(i === k - 1));
  // One factor of n!/n^n a step keeps the numbers within range.
  for (let step = 1; step <= n; step++) row = multiply(row, matrix, step / n);
  return 1 - (row[k - 1] ?? 0);
}

/** Row vector times square matrix times a number. */
function multiply(row: readonly number[], matrix: readonly number[], scale: number): number[] {
  return row.map((_, j) => scale * row.reduce((sum, x, i) => sum + x * (matrix[i * row.length + j] ?? 0), 0));
}

/** P(D+ >= distance), by Smirnov's sum of positive terms. */
function oneSided(n: number, distance: number): number {
  let sum = 0;
  let choose = 1;
  for (let j = 0; j <= n * (1 - distance); j++) {
    sum += choose * (distance + j / n) ** (j - 1) * (1 - distance - j / n) ** (n - j);
    choose = (choose * (n - j)) / (j + 1);
  }
  return distance * sum;
}
