/** Items with their place before sorting. */
export interface Batch<Item> {
  places: number[];
  items: Item[];
}

/**
 * Batches of items of like length: texts are padded to the longest of their batch, so neighbours in
 * length cost least. No batch holds more than `most` items, nor more than `budget` with padding.
 */
export function batchesByLength<Item extends { length: number }>(
  items: readonly Item[],
  most: number,
  budget: number,
): Batch<Item>[] {
  const order = [...items.keys()].sort((a, b) => items[a]!.length - items[b]!.length || a - b);
  const batches: Batch<Item>[] = [];
  let open: Batch<Item> | undefined;
  for (const place of order) {
    const item = items[place]!;
    // The newest is the longest so far.
    const full =
      open === undefined ||
      open.items.length >= most ||
      (open.items.length + 1) * item.length > budget;
    if (full) batches.push((open = { places: [], items: [] }));
    open!.places.push(place);
    open!.items.push(item);
  }
  return batches;
}
