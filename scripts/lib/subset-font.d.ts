// What buildFont.ts needs of the library, which comes without types.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes?: Readonly<Record<string, { min: number; max: number }>>;
      /** Tags of the OpenType features to keep. */
      readonly keepFeatures?: readonly string[];
    },
  ): Promise<Uint8Array>;
}
