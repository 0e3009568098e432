/** Stands for a converter of pictures and its WebAssembly: Samepage keeps no pictures beside its entries. */
export function encode(): never {
  throw new Error('Samepage keeps no pictures beside its entries.');
}

export { encode as decode };
