// unpdf's types name this optional package, which draws pages; only text is read here.
declare module '@napi-rs/canvas' {
  export type Canvas = unknown;
  export type SKRSContext2D = unknown;
  const canvas: unknown;
  export default canvas;
}
