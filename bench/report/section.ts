/** A table of a report; the first column is left-aligned, the others right. */
export interface Table {
  caption: string;
  head: string[];
  rows: string[][];
}

/** A figure that has to reach something, and whether it does. */
export interface Target {
  name: string;
  wanted: string;
  measured: string;
  met: boolean;
}

/** A part of the report. `figures` are for the JSON beside it; no arrays of numbers, which formatters break up. */
export interface Section {
  title: string;
  tables: Table[];
  notes: string[];
  targets: Target[];
  figures: object;
}
