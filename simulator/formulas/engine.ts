/** A value of the formula engine, as its functions receive and return it (`RuntimeValue`; the package does not export it). */
export type EngineValue =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string }
  | { readonly kind: 5; readonly rows: readonly (readonly EngineValue[])[] };

/** A function of formulas: what its arguments give. */
export type EngineFunction = (...args: EngineValue[]) => EngineValue;
