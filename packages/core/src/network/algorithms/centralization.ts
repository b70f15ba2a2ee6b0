/**
 * Freeman's (1979) centralisation: the distance of all nodes from the most central one, divided by the largest
 * distance a network of this size can have. NaN without nodes.
 */
export function centralization(values: ArrayLike<number>, largestSum: number): number {
  let top = 0
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    sum += values[i]!
    if (values[i]! > top) top = values[i]!
  }
  return (values.length * top - sum) / largestSum
}
