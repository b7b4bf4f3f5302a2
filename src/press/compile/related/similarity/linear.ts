// The little dense linear algebra that a randomised decomposition needs. Matrices are row after row in one typed array.

/** Makes the columns of a tall matrix orthonormal in place: Cholesky QR, twice, for the second mends the rounding of the first. */
export function orthonormalise(matrix: Float32Array, columns: number): void {
  for (let round = 0; round < 2; round += 1)
    solveRows(matrix, columns, cholesky(gram(matrix, columns), columns));
}

/** The products of all pairs of columns. */
export function gram(matrix: Float32Array, columns: number): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let row = 0; row < matrix.length; row += columns)
    for (let i = 0; i < columns; i += 1) {
      const factor = matrix[row + i] ?? 0;
      if (factor !== 0)
        for (let j = i; j < columns; j += 1)
          products[i * columns + j] = (products[i * columns + j] ?? 0) + factor * (matrix[row + j] ?? 0);
    }
  for (let i = 0; i < columns; i += 1)
    for (let j = 0; j < i; j += 1) products[i * columns + j] = products[j * columns + i] ?? 0;
  return products;
}

// What is left of a column that depends on those before it is rounding.
const ROUNDING = 1e-13;

/** The upper triangle R with RᵀR = products; infinite on the diagonal for a dependent column, which so becomes 0. */
function cholesky(products: Float64Array, size: number): Float64Array {
  const upper = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1)
    for (let j = i; j < size; j += 1) {
      let sum = products[i * size + j] ?? 0;
      for (let k = 0; k < i; k += 1) sum -= (upper[k * size + i] ?? 0) * (upper[k * size + j] ?? 0);
      upper[i * size + j] =
        i === j ? pivot(sum, products[i * size + i] ?? 0) : sum / (upper[i * size + i] ?? 1);
    }
  return upper;
}

function pivot(rest: number, whole: number): number {
  return rest > ROUNDING * whole ? Math.sqrt(rest) : Infinity;
}

/** Multiplies the matrix from the right by the inverse of an upper triangle, in place. */
function solveRows(matrix: Float32Array, columns: number, upper: Float64Array): void {
  for (let row = 0; row < matrix.length; row += columns)
    for (let j = 0; j < columns; j += 1) {
      const value = (matrix[row + j] ?? 0) / (upper[j * columns + j] ?? 1);
      matrix[row + j] = value;
      for (let k = j + 1; k < columns; k += 1)
        matrix[row + k] = (matrix[row + k] ?? 0) - value * (upper[j * columns + k] ?? 0);
    }
}

const MAX_SWEEPS = 12;
const NEGLIGIBLE = 1e-14;

/** Eigenvalues and eigenvectors (as columns) of a symmetric matrix by Jacobi's rotations; the matrix is used up. */
export function eigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    let rotated = false;
    for (let p = 0; p < size; p += 1)
      for (let q = p + 1; q < size; q += 1) if (rotate(matrix, vectors, size, p, q)) rotated = true;
    if (!rotated) break;
  }
  return { values: Float64Array.from({ length: size }, (_, i) => matrix[i * size + i] ?? 0), vectors };
}

/** Turns the plane of p and q so that their product becomes 0 (Golub & Van Loan, Matrix Computations, 8.5). */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): boolean {
  const product = matrix[p * size + q] ?? 0;
  if (Math.abs(product) < NEGLIGIBLE) return false;
  const theta = ((matrix[q * size + q] ?? 0) - (matrix[p * size + p] ?? 0)) / (2 * product);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  turn(matrix, p, q, size, size, cosine, sine);
  turn(matrix, p * size, q * size, 1, size, cosine, sine);
  turn(vectors, p, q, size, size, cosine, sine);
  return true;
}

/** Turns two rows or columns, each of `size` numbers `step` apart, into each other. */
function turn(
  matrix: Float64Array,
  one: number,
  other: number,
  step: number,
  size: number,
  cosine: number,
  sine: number,
): void {
  for (let at = 0; at < size * step; at += step) {
    const [a, b] = [matrix[one + at] ?? 0, matrix[other + at] ?? 0];
    matrix[one + at] = cosine * a - sine * b;
    matrix[other + at] = sine * a + cosine * b;
  }
}
