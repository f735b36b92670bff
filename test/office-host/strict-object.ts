/** An object of which asking for anything unknown throws, naming it: a stand-in must not answer by silence. */
export function strictObject<Shape extends object>(name: string, shape: Shape): Shape {
  return new Proxy(shape, {
    get(target, key, receiver) {
      // Symbols and `then`, `toJSON` are asked by the language and by test tools, not by the product.
      if (typeof key === "symbol" || key in target || key === "then" || key === "toJSON" || key === "asymmetricMatch") {
        return Reflect.get(target, key, receiver);
      }
      throw new Error(`NotImplemented: the in-memory Office has no ${name}.${key}`);
    },
  });
}
